class StableVideo(dsl.Builder, node_type="fal.image_to_video.StableVideo"):
    """
    Animate an image without words using Stable Video Diffusion 1.1 at full quality: a motion bucket sets how much moves, 10 to 100 fps, silent.

    The turbo variant fast-svd-lcm trades quality for speed.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        motion_bucket_id: Amount of motion; a higher number moves more.
        cond_aug: Noise on the start picture: higher strays further from it and moves more.
        fps: Frames per second; higher looks smoother and makes the same number of frames shorter.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
