class CogVideoX5BVideoToVideo(dsl.Builder, node_type="fal.video_to_video.CogVideoX5BVideoToVideo"):
    """
    Rework an existing video from a prompt with CogVideoX-5B: strength sets how much is remade, one LoRA may be loaded and RIFE smooths the result.

    An open 2024 model, 720x480 by default, silent.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        export_fps: Frame rate of the finished file.
        video_size: Size of the video: a preset shape or your own width and height in pixels.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        strength: How far the clip is remade: low keeps the footage, the top value follows the prompt alone.
        use_rife: Smooths the motion with in-between frames invented by RIFE.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        export_fps: dsl.Input[int] = 16,
        video_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        guidance_scale: dsl.Number = 7.0,
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 50,
        strength: dsl.Number = 0.8,
        use_rife: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            export_fps=export_fps,
            video_size=video_size,
            guidance_scale=guidance_scale,
            loras=loras,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            strength=strength,
            use_rife=use_rife,
            seed=seed,
        )
