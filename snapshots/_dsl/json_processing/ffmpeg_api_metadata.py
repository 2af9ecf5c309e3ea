class FfmpegApiMetadata(dsl.Builder, node_type="fal.json_processing.FfmpegApiMetadata"):
    """
    Read the encoding facts of a video or audio file with FFmpeg.

    Takes one file and returns its data as JSON, with the first and last frames of a video if asked; nothing is converted.

    Args:
        media: The video or recording whose encoding should be read.
        extract_frames: Also returns the first and last frame of a video; takes longer.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        media: dsl.FileInput[AssetRef],
        extract_frames: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            media=media,
            extract_frames=extract_frames,
        )
