class ResembleAiChatterboxhdSpeechToSpeech(
    dsl.Builder, node_type="fal.speech_to_speech.ResembleAiChatterboxhdSpeechToSpeech"
):
    """
    Change the voice of a recording with Resemble AI's ChatterboxHD to one of nine named voices or your own sample; output can be upscaled to 48 kHz and carries a hidden watermark.

    Args:
        source_audio: Audio recording whose words stay while the voice changes.
        target_voice: Voice to convert to; left out without a sample, one is chosen at random.
        target_voice_audio: Audio of the voice to speak with; takes precedence over a voice picked by name.
        high_quality_audio: Delivers the voice at a higher sample rate; takes longer.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        source_audio: dsl.Input[AudioRef],
        target_voice: dsl.Input[
            Literal["Aurora", "Blade", "Britney", "Carl", "Cliff", "Richard", "Rico", "Siobhan", "Vicky"]
        ]
        | None = None,
        target_voice_audio: dsl.Input[AudioRef] | None = None,
        high_quality_audio: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            source_audio=source_audio,
            target_voice=target_voice,
            target_voice_audio=target_voice_audio,
            high_quality_audio=high_quality_audio,
        )
