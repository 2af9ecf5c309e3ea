class FastSvdTextToVideo(dsl.Builder, node_type="fal.text_to_video.FastSvdTextToVideo"):
    """
    Generate a silent 25-frame clip from text with Stable Video Diffusion 1.1.

    Motion amount, frame rate and any size can be set; the LCM version is quicker and rougher.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        motion_bucket_id: Amount of motion; a higher number moves more.
        cond_aug: Noise on the start picture: higher strays further from it and moves more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        steps: Denoising steps: more of them take longer and add detail.
        fps: How fast the fixed 25 frames are played; higher gives a shorter, quicker clip.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        video_size: Size of the video in pixels: a preset shape or a width and height of your own.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        motion_bucket_id: dsl.Input[int] = 127,
        cond_aug: dsl.Number = 0.02,
        seed: dsl.Input[int] = -1,
        steps: dsl.Input[int] = 20,
        fps: dsl.Input[int] = 10,
        negative_prompt: dsl.Input[
            str
        ] = "unrealistic, saturated, high contrast, big nose, painting, drawing, sketch, cartoon, anime, manga, render, CG, 3d, watermark, signature, label",
        video_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_16_9",
    ) -> None:
        super().__init__(
            prompt=prompt,
            motion_bucket_id=motion_bucket_id,
            cond_aug=cond_aug,
            seed=seed,
            steps=steps,
            fps=fps,
            negative_prompt=negative_prompt,
            video_size=video_size,
        )
