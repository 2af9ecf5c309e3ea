class ElevenLabsScribeV2(dsl.Builder, node_type="fal.speech_to_text.ElevenLabsScribeV2"):
    """
    Transcribe speech with ElevenLabs Scribe v2, which takes up to a hundred key terms to get names right.

    Speakers, sound events and word timings come as in v1; key terms raise the price by 30 percent.

    Args:
        audio: The recording to write down, one or several people speaking.
        language_code: Code of the language spoken, such as en or de; unset, it is detected.
        tag_audio_events: Notes sounds such as laughter or applause in the transcript.
        diarize: Marks who speaks when.
        keyterms: Names, terms or sentences, each up to 50 characters, that the transcript should get right; using any adds 30 percent to the price.
    """

    output: dsl.Handle[str]
    language_code: dsl.Handle[str]
    language_probability: dsl.Handle[float]
    words: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
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
