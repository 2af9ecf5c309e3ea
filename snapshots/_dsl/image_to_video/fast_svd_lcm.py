class FastSvdLcm(dsl.Builder, node_type="fal.image_to_video.FastSvdLcm"):
    """
    Animate an image without any prompt using Stable Video Diffusion 1.1 Turbo: 25 frames in about four LCM steps, with a motion dial instead of words.

    Quick, short and silent.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        fps: How fast the fixed 25 frames are played; higher gives a shorter, quicker clip.
        cond_aug: Noise on the start picture: higher strays further from it and moves more.
        motion_bucket_id: Amount of motion; a higher number moves more.
        steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        fps: dsl.Input[int] = 10,
        cond_aug: dsl.Number = 0.02,
        motion_bucket_id: dsl.Input[int] = 127,
        steps: dsl.Input[int] = 4,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            fps=fps,
            cond_aug=cond_aug,
            motion_bucket_id=motion_bucket_id,
            steps=steps,
            seed=seed,
        )
