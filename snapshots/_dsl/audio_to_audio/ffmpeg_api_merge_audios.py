class FfmpegApiMergeAudios(dsl.Builder, node_type="fal.audio_to_audio.FfmpegApiMergeAudios"):
    """
    Join audio files end to end in the order given, using FFmpeg; one file comes out, in a format you name or one picked automatically.

    No mixing on top of each other.

    Args:
        audios: Files to join, in playing order.
        output_format: Audio coding with sample rate and, for mp3 and opus, the bit rate; ulaw and alaw are for telephone lines.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        audios: dsl.ListInput[AudioRef],
        output_format: dsl.Input[shared.ElevenLabsOutputFormatValue] | None = None,
    ) -> None:
        super().__init__(
            audios=audios,
            output_format=output_format,
        )
