class WanV2113bTextToVideo(dsl.Builder, node_type="fal.text_to_video.WanV2113bTextToVideo"):
    """
    Generate a short silent clip from text with the small Wan 2.1 1.3B, lighter and quicker than Wan 2.1 14B.

    Wide or tall, with sampler, steps, guidance and shift to set; frame count and size are not.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        aspect_ratio: Shape of the video: wide or tall.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        sampler: Procedure that steps from noise to video; each one treats detail a little differently.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        enable_prompt_expansion: dsl.Input[bool] = False,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        shift: dsl.Number = 5.0,
        sampler: dsl.Input[Literal["unipc", "dpm++"]] = "unipc",
        num_inference_steps: dsl.Input[int] = 30,
        guidance_scale: dsl.Number = 5.0,
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            aspect_ratio=aspect_ratio,
            shift=shift,
            sampler=sampler,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
