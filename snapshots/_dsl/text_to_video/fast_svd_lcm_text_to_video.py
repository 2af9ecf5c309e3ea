class FastSvdLcmTextToVideo(dsl.Builder, node_type="fal.text_to_video.FastSvdLcmTextToVideo"):
    """
    Generate a silent 25-frame clip from text in about four steps with Stable Video Diffusion 1.1 Turbo.

    Motion, frame rate and size can be set; the version without LCM takes more steps and looks finer.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        motion_bucket_id: Amount of motion; a higher number moves more.
        cond_aug: Noise on the frame that the motion starts from: higher strays further from it and moves more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        steps: Denoising steps: more of them take longer and add detail.
        fps: How fast the fixed 25 frames are played; higher gives a shorter, quicker clip.
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
        steps: dsl.Input[int] = 4,
        fps: dsl.Input[int] = 10,
        video_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_16_9",
    ) -> None:
        super().__init__(
            prompt=prompt,
            motion_bucket_id=motion_bucket_id,
            cond_aug=cond_aug,
            seed=seed,
            steps=steps,
            fps=fps,
            video_size=video_size,
        )
