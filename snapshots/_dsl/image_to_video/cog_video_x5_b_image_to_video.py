class CogVideoX5BImageToVideo(dsl.Builder, node_type="fal.image_to_video.CogVideoX5BImageToVideo"):
    """
    Animate a picture from a prompt with the open CogVideoX-5B, at 720x480 or a size of your own.

    Takes one LoRA, and RIFE smooths the motion; an older open model without sound.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        video_size: Size of the video in pixels: a preset shape or a width and height of your own.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        loras: One LoRA to mix into the model, with its weight; more than one is not supported.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        use_rife: Smooths the motion with in-between frames invented by RIFE.
        export_fps: Frame rate of the finished file.
        image: The picture to set in motion.
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
        image: dsl.FileInput[ImageRef],
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
            image=image,
        )
