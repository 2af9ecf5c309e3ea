class NemotronAsr(dsl.Builder, node_type="fal.audio_to_text.NemotronAsr"):
    """
    Transcribe a recording with NVIDIA's Nemotron speech recognition.

    Takes a sound file; four speed settings range from about 7.2 to 8.5 percent word errors. The stream version sends the text in pieces.

    Args:
        audio: Recording of speech to transcribe.
        acceleration: Speed against accuracy: smaller audio chunks answer sooner and make somewhat more word errors.
    """

    output: dsl.Handle[str]
    partial: dsl.Handle[bool]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        acceleration: dsl.Input[Literal["none", "low", "medium", "high"]] = "none",
    ) -> None:
        super().__init__(
            audio=audio,
            acceleration=acceleration,
        )
