class XaiGrokImagineVideoExtendVideo(dsl.Builder, node_type="fal.video_to_video.XaiGrokImagineVideoExtendVideo"):
    """
    xai/grok-imagine-video/extend-video on fal.ai: its words are not written yet.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        video: The source footage that this endpoint works on. MP4, 2 to 15 seconds.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.Input[VideoRef],
        duration: dsl.Input[int] = 6,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            duration=duration,
        )
