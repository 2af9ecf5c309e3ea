class AnimateDiffTurboTextToVideo(dsl.Builder, node_type="fal.text_to_video.AnimateDiffTurboTextToVideo"):
    """
    Generate a short animated clip from text fast with AnimateDiff Turbo: eight steps at most, up to 64 frames, twice regular AnimateDiff, but no camera-motion presets.

    Silent, stylized look.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        fps: Frames per second of the clip; with the same number of frames, more make it shorter.
        video_size: Size of the video: a preset shape or your own width and height in pixels.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "(bad quality, worst quality:1.2), ugly faces, bad anime",
        num_frames: dsl.Input[int] = 16,
        num_inference_steps: dsl.Input[int] = 8,
        guidance_scale: dsl.Number = 2.0,
        seed: dsl.Input[int] = -1,
        fps: dsl.Input[int] = 8,
        video_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            fps=fps,
            video_size=video_size,
        )
