class XaiGrokImagineVideoImageToVideo(dsl.Builder, node_type="fal.image_to_video.XaiGrokImagineVideoImageToVideo"):
    """
    xai/grok-imagine-video/image-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        image: The still image to set in motion, in most cases the first frame.
        aspect_ratio: Shape of the video as width to height.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Input[int] = 6,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        image: dsl.Input[ImageRef],
        aspect_ratio: dsl.Input[shared.GrokAspectRatioAutoValue] | None = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            image=image,
            aspect_ratio=aspect_ratio,
        )
