class XaiGrokImagineVideoV1_5ImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.XaiGrokImagineVideoV1_5ImageToVideo"
):
    """
    xai/grok-imagine-video/v1.5/image-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        image: The still image to set in motion, in most cases the first frame.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Input[int] = 6,
        resolution: dsl.Input[shared.Resolution480pTo1080pValue] = "720p",
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            image=image,
        )
