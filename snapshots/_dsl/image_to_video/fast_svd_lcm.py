class FastSvdLcm(dsl.Builder, node_type="fal.image_to_video.FastSvdLcm"):
    """
    Set a picture in motion without a prompt, in about four steps, with Stable Video Diffusion 1.1 Turbo.

    Returns 25 silent frames; a motion number takes the place of words.

    Args:
        image: Still picture to set in motion; it alone decides what the clip shows.
        motion_bucket_id: Amount of motion; a higher number moves more.
        cond_aug: Noise on the start picture: higher strays further from it and moves more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        steps: Denoising steps: more of them take longer and add detail.
        fps: How fast the fixed 25 frames are played; higher gives a shorter, quicker clip.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        motion_bucket_id: dsl.Input[int] = 127,
        cond_aug: dsl.Number = 0.02,
        seed: dsl.Input[int] = -1,
        steps: dsl.Input[int] = 4,
        fps: dsl.Input[int] = 10,
    ) -> None:
        super().__init__(
            image=image,
            motion_bucket_id=motion_bucket_id,
            cond_aug=cond_aug,
            seed=seed,
            steps=steps,
            fps=fps,
        )
