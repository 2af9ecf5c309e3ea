class StableVideo(dsl.Builder, node_type="fal.image_to_video.StableVideo"):
    """
    Animate a picture without words using Stable Video Diffusion 1.1, silent.

    A motion bucket sets how much moves, noise on the start picture how far it strays; takes no prompt.

    Args:
        image: The picture to set in motion.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        motion_bucket_id: Amount of motion; a higher number moves more.
        cond_aug: Noise on the start picture: higher strays further from it and moves more.
        fps: Frames a second; the clip has a fixed number of frames, so more make it shorter and quicker.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
        motion_bucket_id: dsl.Input[int] = 127,
        cond_aug: dsl.Number = 0.02,
        fps: dsl.Input[int] = 25,
    ) -> None:
        super().__init__(
            image=image,
            seed=seed,
            motion_bucket_id=motion_bucket_id,
            cond_aug=cond_aug,
            fps=fps,
        )
