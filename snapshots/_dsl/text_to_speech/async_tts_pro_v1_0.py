class AsyncTtsProV1_0(dsl.Builder, node_type="fal.text_to_speech.AsyncTtsProV1_0"):
    """
    Read text aloud with Async's TTS Pro 1.0, in one of six European languages.

    The voice is named by its UUID; container, encoding, bit rate and sample rate of the file can be set.

    Args:
        transcript: The words to speak.
        voice: The Async voice that reads the text, named by its identifier.
        language: Language in which the text must be read.
        output_format: Container, encoding, bit rate and sample rate of the sound file.
    """

    output: dsl.Handle[AudioRef]
    size_bytes: dsl.Handle[int]
    content_type: dsl.Handle[str]

    def __init__(
        self,
        *,
        transcript: dsl.Input[str],
        voice: dsl.Input[shared.AsyncVoice],
        language: dsl.Input[Literal["en", "fr", "es", "de", "it", "pt"]] | None = None,
        output_format: dsl.Input[shared.AsyncOutputFormat] | None = None,
    ) -> None:
        super().__init__(
            transcript=transcript,
            voice=voice,
            language=language,
            output_format=output_format,
        )
