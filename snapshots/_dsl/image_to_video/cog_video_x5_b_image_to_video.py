class CogVideoX5BImageToVideo(dsl.Builder, node_type="fal.image_to_video.CogVideoX5BImageToVideo"):
    """
    Animate an image from a prompt with the open CogVideoX-5B: 720x480 by default, custom sizes, one LoRA, and RIFE interpolation for smoother playback.

    An older open-weights model, without sound.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        video_size: Size of the video: a preset shape or your own width and height in pixels.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        use_rife: Smooths the motion with in-between frames invented by RIFE.
        export_fps: Frame rate of the finished file.
        image: The still image to set in motion, in most cases the first frame.
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
        image: dsl.Input[ImageRef],
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
