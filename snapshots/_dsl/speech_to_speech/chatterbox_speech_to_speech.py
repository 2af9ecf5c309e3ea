class ChatterboxSpeechToSpeech(dsl.Builder, node_type="fal.speech_to_speech.ChatterboxSpeechToSpeech"):
    """
    Convert a speech recording to another voice with Resemble AI's Chatterbox, keeping words and delivery.

    The new voice comes from a sample that you supply; ChatterboxHD also offers named voices and 48 kHz.

    Args:
        source_audio: Speech whose words and delivery stay while the voice changes.
        target_voice_audio: Sample of the voice in which the speech should come back.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        source_audio: dsl.FileInput[AudioRef],
        target_voice_audio: dsl.FileInput[AudioRef] | None = None,
    ) -> None:
        super().__init__(
            source_audio=source_audio,
            target_voice_audio=target_voice_audio,
        )
