class WorkflowUtilitiesInterleaveVideo(dsl.Builder, node_type="fal.unknown.WorkflowUtilitiesInterleaveVideo"):
    """
    Weave the frames of several videos into one with FFmpeg, in the order of the list.

    Takes the clips and, if wanted, the frame rate of the result; Merge Videos plays whole clips one after another.

    Args:
        videos: Videos to interleave; the order of the list decides the order in the result. Each up to 100 MB.
        frames_per_second: Frame rate of the result: lower makes it longer, higher shorter and faster. Unset, it follows from the inputs and can be odd.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        videos: dsl.FileListInput[VideoRef],
        frames_per_second: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            videos=videos,
            frames_per_second=frames_per_second,
        )
