class XaiGrokImagineVideoEditVideo(dsl.Builder, node_type="fal.video_to_video.XaiGrokImagineVideoEditVideo"):
    """
    xai/grok-imagine-video/edit-video on fal.ai: its words are not written yet.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        video: The source footage that this endpoint works on.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.Input[VideoRef],
        resolution: dsl.Input[Literal["auto", "480p", "720p"]] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            resolution=resolution,
        )
