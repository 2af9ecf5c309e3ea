class WorkflowUtilitiesReverseVideo(dsl.Builder, node_type="fal.video_to_video.WorkflowUtilitiesReverseVideo"):
    """
    Play a video backwards with FFmpeg in fal's Workflow Utilities.

    One clip in, the reversed clip out, with nothing to set; for cutting or resizing take Trim Video or Scale Video.

    Args:
        video: The video to play backwards. Up to 500 MB.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
    ) -> None:
        super().__init__(
            video=video,
        )
