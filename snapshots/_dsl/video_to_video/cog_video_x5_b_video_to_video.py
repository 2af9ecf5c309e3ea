class CogVideoX5BVideoToVideo(dsl.Builder, node_type="fal.video_to_video.CogVideoX5BVideoToVideo"):
    """
    Rework a video from a prompt with the open CogVideoX-5B, at a strength you set.

    Takes one LoRA and can smooth the motion with RIFE; 720x480 unless another size is chosen, silent.

    Args:
        prompt: What the finished video should show: a description, not an instruction. Concrete words get closest.
        video_size: Size of the video in pixels: a preset shape or a width and height of your own.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        loras: LoRA to mix into the model with its weight; only one works at present.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        use_rife: Smooths the motion with in-between frames invented by RIFE.
        export_fps: Frame rate of the finished file.
        video: Footage to rework; strength says how much of it remains.
        strength: How far the clip is remade: low keeps the footage, the top value follows the prompt alone.
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
        video: dsl.FileInput[VideoRef],
        strength: dsl.Number = 0.8,
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
            video=video,
            strength=strength,
        )
