class SpeechToTextTurbo(dsl.Builder, node_type="fal.speech_to_text.SpeechToTextTurbo"):
    """
    Transcribe a recording with the turbo version of NVIDIA's Canary on fal.

    Takes a sound file and a punctuation switch and returns one text, sooner than standard Canary.

    Args:
        audio: The recording to write down; it may be long.
        use_pnc: Sets punctuation and capital letters in the transcript.
    """

    output: dsl.Handle[str]
    partial: dsl.Handle[bool]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        use_pnc: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            audio=audio,
            use_pnc=use_pnc,
        )
