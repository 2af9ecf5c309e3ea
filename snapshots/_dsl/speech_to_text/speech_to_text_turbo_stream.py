class SpeechToTextTurboStream(dsl.Builder, node_type="fal.speech_to_text.SpeechToTextTurboStream"):
    """
    Stream the transcript of a recording with turbo Canary, the quicker of the two streaming versions.

    Takes a finished sound file and a punctuation switch; plain Turbo returns the whole text at the end.

    Args:
        audio: The recording to write down; it may be long.
        use_pnc: Sets punctuation and capital letters in the transcript.
    """

    output: dsl.Handle[Any]

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
