class CogVideoX5B(dsl.Builder, node_type="fal.text_to_video.CogVideoX5B"):
    """
    Generate a silent clip from text with the open CogVideoX-5B, in a preset or your own size.

    Takes one LoRA and can smooth the motion with RIFE.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        video_size: Size of the video in pixels: a preset shape or a width and height of your own.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        use_rife: Smooths the motion with in-between frames invented by RIFE.
        export_fps: Frame rate of the finished file.
    """

    output: dsl.Handle[VideoRef]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        negative_prompt: dsl.Input[str] = "",
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 7.0,
        use_rife: dsl.Input[bool] = True,
        export_fps: dsl.Input[int] = 16,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video_size=video_size,
            negative_prompt=negative_prompt,
            loras=loras,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            use_rife=use_rife,
            export_fps=export_fps,
        )
