class WorkflowUtilitiesTrimVideo(dsl.Builder, node_type="fal.video_to_video.WorkflowUtilitiesTrimVideo"):
    """
    Cut one stretch out of a video by seconds with FFmpeg in fal's Workflow Utilities.

    Give a start and either an end or a length; the lengths before and after come back with the clip.

    Args:
        video: The video from which a stretch is kept. Up to 500 MB.
        start_time: Second at which the kept stretch begins.
        end_time: Second at which the kept stretch ends; unset, the duration decides.
        duration: Length of the kept stretch in seconds, from the start; ignored when an end time is set.
    """

    output: dsl.Handle[VideoRef]
    original_duration: dsl.Handle[float]
    trimmed_duration: dsl.Handle[float]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        start_time: dsl.Number = 1.0,
        end_time: dsl.Number | None = None,
        duration: dsl.Number | None = 2.0,
    ) -> None:
        super().__init__(
            video=video,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
        )
