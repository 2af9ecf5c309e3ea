class WorkflowUtilitiesReverseVideo(dsl.Builder, node_type="fal.video_to_video.WorkflowUtilitiesReverseVideo"):
    """
    fal-ai/workflow-utilities/reverse-video on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on. Up to 500 MB.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
    ) -> None:
        super().__init__(
            video=video,
        )
