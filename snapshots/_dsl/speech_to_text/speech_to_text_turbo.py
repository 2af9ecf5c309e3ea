class SpeechToTextTurbo(dsl.Builder, node_type="fal.speech_to_text.SpeechToTextTurbo"):
    """
    Transcribe audio with the turbo version of the Canary endpoint: the same file and punctuation switch, quicker turnaround than the standard one.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        use_pnc: Sets punctuation and capital letters in the transcript.
    """

    output: dsl.Handle[str]
    partial: dsl.Handle[bool]

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
