class SpeechToText(dsl.Builder, node_type="fal.speech_to_text.SpeechToText"):
    """
    Transcribe a recording, even a long one, with NVIDIA's Canary.

    A sound file goes in, one finished text comes out, with punctuation and capitals if wanted; Turbo is quicker, Stream sends the text in parts.

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
