class ResembleAiChatterboxhdSpeechToSpeech(
    dsl.Builder, node_type="fal.speech_to_speech.ResembleAiChatterboxhdSpeechToSpeech"
):
    """
    Convert speech to one of nine named voices or to your own sample with Resemble AI's ChatterboxHD.

    Words and delivery stay, at 24 or 48 kHz with a hidden watermark; plain Chatterbox has no named voices.

    Args:
        source_audio: Speech whose words and delivery stay while the voice changes.
        target_voice: Voice to convert to; left out without a sample, one is chosen at random.
        target_voice_audio: Sample of the voice to convert to; goes before the named voice.
        high_quality_audio: Scales the sound up from 24 to 48 kHz; takes longer.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        source_audio: dsl.FileInput[AudioRef],
        target_voice: dsl.Input[
            Literal["Aurora", "Blade", "Britney", "Carl", "Cliff", "Richard", "Rico", "Siobhan", "Vicky"]
        ]
        | None = None,
        target_voice_audio: dsl.FileInput[AudioRef] | None = None,
        high_quality_audio: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            source_audio=source_audio,
            target_voice=target_voice,
            target_voice_audio=target_voice_audio,
            high_quality_audio=high_quality_audio,
        )
