class XaiGrokImagineVideoImageToVideo(dsl.Builder, node_type="fal.image_to_video.XaiGrokImagineVideoImageToVideo"):
    """
    Animate a picture with sound for 1 to 15 seconds, using xAI's Grok Imagine Video.

    480p or 720p in the picture's shape or one of seven; version 1.5 goes to 1080p without a shape setting.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        resolution: Size of the video; higher is sharper and takes longer.
        image: The picture to set in motion.
        aspect_ratio: Shape of the video as width to height; auto takes that of the picture.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Input[int] = 6,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        image: dsl.FileInput[ImageRef],
        aspect_ratio: dsl.Input[shared.GrokAspectRatioAutoValue] | None = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            image=image,
            aspect_ratio=aspect_ratio,
        )
