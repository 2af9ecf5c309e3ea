class FfmpegApiMetadata(dsl.Builder, node_type="fal.json_processing.FfmpegApiMetadata"):
    """
    Read the encoding facts of a video or audio file with FFmpeg as JSON, and optionally its first and last frames; nothing is converted.

    Args:
        media: Video or audio file to analyse.
        extract_frames: Also returns the first and last frame of a video; takes longer.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        media: dsl.Input[AssetRef],
        extract_frames: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            media=media,
            extract_frames=extract_frames,
        )
