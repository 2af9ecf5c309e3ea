class FfmpegApiMergeAudios(dsl.Builder, node_type="fal.audio_to_audio.FfmpegApiMergeAudios"):
    """
    Join two to five audio files end to end in the given order with FFmpeg.

    One file comes out, in a coding that you name or that FFmpeg picks; the files are not laid over each other.

    Args:
        audios: Recordings to join, in playing order; only the first audio stream of each file is used.
        output_format: Audio coding with sample rate and, for mp3 and opus, the bit rate; ulaw and alaw suit telephone lines. Unset, FFmpeg chooses.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        audios: dsl.FileListInput[AudioRef],
        output_format: dsl.Input[shared.ElevenLabsOutputFormatValue] | None = None,
    ) -> None:
        super().__init__(
            audios=audios,
            output_format=output_format,
        )
