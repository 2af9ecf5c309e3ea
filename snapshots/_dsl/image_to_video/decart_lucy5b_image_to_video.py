class DecartLucy5bImageToVideo(dsl.Builder, node_type="fal.image_to_video.DecartLucy5bImageToVideo"):
    """
    Animate a first frame into five seconds of silent 720p video with Decart's Lucy-5B.

    Made in about as many seconds, from picture, prompt and landscape or portrait; the small sibling of Lucy-14B.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Picture that becomes the first frame of the clip.
        resolution: Size of the video; 720p is the only one.
        aspect_ratio: Shape of the video as width to height.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        resolution: dsl.Input[Literal["720p"]] = "720p",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
        )
