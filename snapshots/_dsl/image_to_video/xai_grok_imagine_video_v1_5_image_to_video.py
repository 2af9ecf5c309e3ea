class XaiGrokImagineVideoV1_5ImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.XaiGrokImagineVideoV1_5ImageToVideo"
):
    """
    Animate a picture with sound for 1 to 15 seconds, using xAI's Grok Imagine Video 1.5.

    480p, 720p or 1080p; the first version stops at 720p, but lets you set the shape.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        resolution: Size of the video; higher is sharper and takes longer.
        image: The picture to set in motion.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Input[int] = 6,
        resolution: dsl.Input[shared.Resolution480pTo1080pValue] = "720p",
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            image=image,
        )
