class HunyuanVideoImageToVideo(dsl.Builder, node_type="fal.image_to_video.HunyuanVideoImageToVideo"):
    """
    Animate a picture with Tencent's first Hunyuan Video, always 129 frames at 720p, silent.

    A stability switch trades movement for fewer inventions; version 1.5 makes 480p and takes a negative prompt.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The picture that the video opens with.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; 720p is the only one.
        num_frames: Number of frames; 129 is the only choice.
        i2v_stability: Holds closer to the start picture: fewer invented things, but less movement.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        resolution: dsl.Input[Literal["720p"]] = "720p",
        num_frames: dsl.Input[Literal["129"]] = "129",
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
