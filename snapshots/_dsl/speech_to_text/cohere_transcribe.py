class CohereTranscribe(dsl.Builder, node_type="fal.speech_to_text.CohereTranscribe"):
    """
    fal-ai/cohere-transcribe on fal.ai: its words are not written yet.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe. MP3, MP4, MPEG, MPGA, M4A, WAV, WebM, OGG or FLAC.
        language: Language that is spoken; left to itself, the model recognises or guesses it.
        max_new_tokens: Longest speech allowed, counted in audio tokens; too low stops in mid-sentence.
    """

    output: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
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
