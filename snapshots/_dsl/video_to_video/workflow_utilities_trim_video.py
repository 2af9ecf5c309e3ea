class WorkflowUtilitiesTrimVideo(dsl.Builder, node_type="fal.video_to_video.WorkflowUtilitiesTrimVideo"):
    """
    fal-ai/workflow-utilities/trim-video on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on. Up to 500 MB.
        start_time: Second at which the part to be redone begins.
        end_time: Second at which the repainted stretch of the recording ends.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
    """

    output: dsl.Handle[VideoRef]
    original_duration: dsl.Handle[float]
    trimmed_duration: dsl.Handle[float]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
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
