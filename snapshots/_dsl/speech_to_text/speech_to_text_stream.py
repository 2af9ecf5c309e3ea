class SpeechToTextStream(dsl.Builder, node_type="fal.speech_to_text.SpeechToTextStream"):
    """
    Stream a Canary transcription as it forms, so text shows up before the whole file is done.

    Inputs are unpublished; the non-streaming endpoint returns one finished transcript.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        use_pnc: Sets punctuation and capital letters in the transcript.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        use_pnc: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            audio=audio,
            use_pnc=use_pnc,
        )
