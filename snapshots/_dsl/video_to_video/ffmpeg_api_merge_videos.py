class FfmpegApiMergeVideos(dsl.Builder, node_type="fal.video_to_video.FfmpegApiMergeVideos"):
    """
    Join two or more videos end to end in the given order with FFmpeg, optionally at a set resolution and frame rate.

    A plain concatenation; use Compose when clips need timing, layers or separate sound.

    Args:
        videos: Videos to work with, in the order in which they are joined or referred to.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        target_fps: Common frame rate of the joined video; left out, the lowest among the clips is taken.
    """

    output: dsl.Handle[VideoRef]
    metadata: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        videos: dsl.ListInput[VideoRef],
        resolution: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        target_fps: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            videos=videos,
            resolution=resolution,
            target_fps=target_fps,
        )
