class XaiGrokImagineVideoTextToVideo(dsl.Builder, node_type="fal.text_to_video.XaiGrokImagineVideoTextToVideo"):
    """
    Generate a clip with sound of 1 to 15 seconds from text, using xAI's Grok Imagine Video.

    480p or 720p in seven shapes from 16:9 to 9:16; no seed and no negative prompt.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Input[int] = 6,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        aspect_ratio: dsl.Input[Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"]] = "16:9",
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
        )
