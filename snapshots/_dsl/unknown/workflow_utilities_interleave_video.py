class WorkflowUtilitiesInterleaveVideo(dsl.Builder, node_type="fal.unknown.WorkflowUtilitiesInterleaveVideo"):
    """
    Interleave a list of videos into one with FFmpeg, following the order of the list.

    A plain utility without a prompt or other settings: several video URLs in, one video out.

    Args:
        videos: Videos to interleave; the order of the list decides the order in the result.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        videos: dsl.ListInput[VideoRef],
    ) -> None:
        super().__init__(
            videos=videos,
        )
