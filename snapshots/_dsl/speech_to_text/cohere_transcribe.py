class CohereTranscribe(dsl.Builder, node_type="fal.speech_to_text.CohereTranscribe"):
    """
    Transcribe a recording in one of 14 languages with Cohere Transcribe.

    Gives plain text with or without punctuation, no timestamps or speakers; the language must be set, English unless changed.

    Args:
        audio: Recording whose speech should be written down. MP3, MP4, MPEG, MPGA, M4A, WAV, WebM, OGG or FLAC.
        language: Language spoken in the recording; it is not detected by itself.
        punctuation: Writes punctuation and capitals; off gives bare words.
        max_new_tokens: Most text tokens for each stretch of the recording; too low cuts sentences off.
    """

    output: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        language: dsl.Input[
            Literal["en", "fr", "de", "it", "es", "pt", "el", "nl", "pl", "zh", "ja", "ko", "vi", "ar"]
        ] = "en",
        punctuation: dsl.Input[bool] = True,
        max_new_tokens: dsl.Input[int] = 256,
    ) -> None:
        super().__init__(
            audio=audio,
            language=language,
            punctuation=punctuation,
            max_new_tokens=max_new_tokens,
        )
