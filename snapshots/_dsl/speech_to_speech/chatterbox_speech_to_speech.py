class ChatterboxSpeechToSpeech(dsl.Builder, node_type="fal.speech_to_speech.ChatterboxSpeechToSpeech"):
    """
    Convert a speech recording to another voice with Chatterbox, keeping the words and delivery; the target is a sample you supply.

    ChatterboxHD adds named voices and 48 kHz.

    Args:
        source_audio: Audio recording whose words stay while the voice changes.
        target_voice_audio: Audio of the voice to speak with; takes precedence over a voice picked by name.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        source_audio: dsl.Input[AudioRef],
        target_voice_audio: dsl.Input[AudioRef] | None = None,
    ) -> None:
        super().__init__(
            source_audio=source_audio,
            target_voice_audio=target_voice_audio,
        )
