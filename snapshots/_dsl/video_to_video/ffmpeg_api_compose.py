class FfmpegApiCompose(dsl.Builder, node_type="fal.video_to_video.FfmpegApiCompose"):
    """
    Assemble one video from several sources on a timeline with FFmpeg: tracks hold keyframes, each with a URL, a start and a duration.

    For cutting clips, stills and audio together without any generative model; also returns a thumbnail.

    Args:
        tracks: The timeline: each track has an id, a type and keyframes with media URL, start time and duration.
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
