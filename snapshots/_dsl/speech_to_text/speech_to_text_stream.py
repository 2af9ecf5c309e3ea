class SpeechToTextStream(dsl.Builder, node_type="fal.speech_to_text.SpeechToTextStream"):
    """
    Stream the transcript of a recording with NVIDIA's Canary while it is being written.

    Takes a finished sound file, not a microphone, and sends text in parts; the plain node returns it in one piece.

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
