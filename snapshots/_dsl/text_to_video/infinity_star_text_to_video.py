class InfinityStarTextToVideo(dsl.Builder, node_type="fal.text_to_video.InfinityStarTextToVideo"):
    """
    Generate a silent 720p clip from text with InfinityStar, an autoregressive 8B model.

    Three shapes, a prompt enhancer and a sampling temperature for the video stage.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        tau_video: Sampling temperature of the video stage. Lower is steadier, higher is more varied.
        use_apg: Replaces plain guidance by adaptive projected guidance, which avoids glaring colours.
        aspect_ratio: Shape of the video as width to height.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 50,
        guidance_scale: dsl.Number = 7.5,
        tau_video: dsl.Number = 0.4,
        use_apg: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        seed: dsl.Input[int] = -1,
        enhance_prompt: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            tau_video=tau_video,
            use_apg=use_apg,
            aspect_ratio=aspect_ratio,
            seed=seed,
            enhance_prompt=enhance_prompt,
        )
