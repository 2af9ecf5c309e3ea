class FfmpegApiMergeVideos(dsl.Builder, node_type="fal.video_to_video.FfmpegApiMergeVideos"):
    """
    Join two or more videos end to end in the given order with FFmpeg, optionally at a set resolution and frame rate.

    A plain concatenation; use Compose when clips need timing, layers or separate sound.

    Args:
        videos: Videos to work with, in the order in which they are joined or referred to.
        target_fps: Common frame rate of the joined video; left out, the lowest among the clips is taken.
        resolution: Size of the video; higher is sharper, takes longer and often costs more. 512 to 2048 px a side.
    """

    output: dsl.Handle[VideoRef]
    metadata: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        videos: dsl.ListInput[VideoRef],
        target_fps: dsl.Number | None = None,
        resolution: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        resolution_aspect_ratio_video_index: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            videos=videos,
            target_fps=target_fps,
            resolution=resolution,
            resolution_aspect_ratio_video_index=resolution_aspect_ratio_video_index,
        )
