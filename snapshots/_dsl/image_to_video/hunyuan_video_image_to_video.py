class HunyuanVideoImageToVideo(dsl.Builder, node_type="fal.image_to_video.HunyuanVideoImageToVideo"):
    """
    Animate an image with Tencent's original Hunyuan Video at 720p: always 129 frames, about five seconds, no sound.

    A stability switch trades movement for fewer invented details.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        i2v_stability: Holds closer to the start picture: fewer invented things, but less movement.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        num_frames: dsl.Input[Literal["129"]] = "129",
        resolution: dsl.Input[Literal["720p"]] = "720p",
        i2v_stability: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            num_frames=num_frames,
            resolution=resolution,
            i2v_stability=i2v_stability,
            seed=seed,
        )
