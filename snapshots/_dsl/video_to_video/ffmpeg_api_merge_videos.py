class FfmpegApiMergeVideos(dsl.Builder, node_type="fal.video_to_video.FfmpegApiMergeVideos"):
    """
    Join two or more videos end to end with FFmpeg.

    Takes clips in order, with a common size and frame rate if you set them; use Compose for timing, layers or separate sound.

    Args:
        videos: The clips to join, in playing order.
        target_fps: Common frame rate of the joined video; unset, the lowest among the clips is taken.
        resolution: Size of the joined video: a preset shape or a width and height of your own. Unset, the smallest width and height among the clips. 512 to 2048 px a side.
        resolution_aspect_ratio_video_index: Place in the list, counted from 0, of the clip whose shape the video takes when no resolution is set.
    """

    output: dsl.Handle[VideoRef]
    metadata: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        videos: dsl.FileListInput[VideoRef],
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
