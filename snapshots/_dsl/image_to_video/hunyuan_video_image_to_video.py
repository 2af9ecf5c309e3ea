class HunyuanVideoImageToVideo(dsl.Builder, node_type="fal.image_to_video.HunyuanVideoImageToVideo"):
    """
    Animate an image with Tencent's original Hunyuan Video at 720p: always 129 frames, about five seconds, no sound.

    A stability switch trades movement for fewer invented details.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        i2v_stability: Holds closer to the start picture: fewer invented things, but less movement.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        resolution: dsl.Input[Literal["720p"]] = "720p",
        num_frames: dsl.Input[Literal["129"]] | None = None,
        i2v_stability: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            num_frames=num_frames,
            i2v_stability=i2v_stability,
        )
