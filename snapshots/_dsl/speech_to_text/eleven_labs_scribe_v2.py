class ElevenLabsScribeV2(dsl.Builder, node_type="fal.speech_to_text.ElevenLabsScribeV2"):
    """
    Transcribe faster with ElevenLabs Scribe v2, which adds up to a hundred key terms so names and jargon come out right; speakers and sound events as in v1.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        language_code: Code of the language, such as en or de, if it is not to be detected.
        tag_audio_events: Notes sounds such as laughter or applause in the transcript.
        diarize: Marks who speaks when; may cost extra.
        keyterms: Names and terms that the transcript should get right; dearer when used.
    """

    output: dsl.Handle[str]
    language_code: dsl.Handle[str]
    language_probability: dsl.Handle[float]
    words: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        language_code: dsl.Input[str] | None = None,
        tag_audio_events: dsl.Input[bool] = True,
        diarize: dsl.Input[bool] = True,
        keyterms: dsl.ListInput[str] | None = None,
    ) -> None:
        super().__init__(
            audio=audio,
            language_code=language_code,
            tag_audio_events=tag_audio_events,
            diarize=diarize,
            keyterms=keyterms,
        )
