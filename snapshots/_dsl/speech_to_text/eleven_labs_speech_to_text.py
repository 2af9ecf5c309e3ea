class ElevenLabsSpeechToText(dsl.Builder, node_type="fal.speech_to_text.ElevenLabsSpeechToText"):
    """
    Transcribe speech with ElevenLabs Scribe v1, with speakers marked, laughter noted and every word timed.

    Language is detected or set; Scribe v2 is its successor and takes key terms.

    Args:
        audio: The recording to write down, one or several people speaking.
        language_code: Code of the language spoken, such as en or de; unset, it is detected.
        tag_audio_events: Notes sounds such as laughter or applause in the transcript.
        diarize: Marks who speaks when.
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
    ) -> None:
        super().__init__(
            audio=audio,
            language_code=language_code,
            tag_audio_events=tag_audio_events,
            diarize=diarize,
        )
