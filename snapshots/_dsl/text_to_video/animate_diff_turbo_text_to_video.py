class AnimateDiffTurboTextToVideo(dsl.Builder, node_type="fal.text_to_video.AnimateDiffTurboTextToVideo"):
    """
    Generate a short silent clip of up to 32 frames from text with AnimateDiff Turbo, best at 4 to 12 steps.

    Quicker than plain AnimateDiff's 25 steps, but without its camera moves.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_frames: Number of frames to make: more of them give a longer clip.
        num_inference_steps: Denoising steps; 4 to 12 suit the turbo model, and more take longer.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        fps: Frames per second of the clip; with the same number of frames, more make it shorter.
        video_size: Size of the video in pixels: a preset shape or a width and height of your own.
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
