class SpeechToTextTurboStream(dsl.Builder, node_type="fal.speech_to_text.SpeechToTextTurboStream"):
    """
    Stream partial transcripts from the turbo Canary model: the version to try when the first words must appear soonest.

    Inputs are unpublished; see the turbo endpoint for the file form.

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
