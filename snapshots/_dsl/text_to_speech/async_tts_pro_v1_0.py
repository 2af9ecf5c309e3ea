class AsyncTtsProV1_0(dsl.Builder, node_type="fal.text_to_speech.AsyncTtsProV1_0"):
    """
    async/tts-pro/v1.0 on fal.ai: its words are not written yet.

    Args:
        voice: Who speaks or sings, picked by name or identifier.
        language: Language that is spoken; left to itself, the model recognises or guesses it.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
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
