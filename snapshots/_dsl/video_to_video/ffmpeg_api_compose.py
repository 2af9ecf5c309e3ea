class FfmpegApiCompose(dsl.Builder, node_type="fal.video_to_video.FfmpegApiCompose"):
    """
    Assemble one video from clips, stills and sounds on a timeline with FFmpeg.

    Tracks of video, audio or pictures hold keyframes timed in milliseconds; a thumbnail comes back too. Merge Videos joins clips without timing.

    Args:
        tracks: The timeline: tracks that play at the same time, each with a name, a kind and keyframes.
    """

    output: dsl.Handle[VideoRef]
    thumbnail_url: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        tracks: dsl.ListInput[shared.Track],
    ) -> None:
        super().__init__(
            tracks=tracks,
        )
