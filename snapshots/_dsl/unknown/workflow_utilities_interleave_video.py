class WorkflowUtilitiesInterleaveVideo(dsl.Builder, node_type="fal.unknown.WorkflowUtilitiesInterleaveVideo"):
    """
    Interleave a list of videos into one with FFmpeg, following the order of the list.

    A plain utility without a prompt or other settings: several video URLs in, one video out.

    Args:
        videos: Videos to interleave; the order of the list decides the order in the result. Up to 100 MB each.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        videos: dsl.ListInput[VideoRef],
        frames_per_second: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            videos=videos,
            frames_per_second=frames_per_second,
        )
