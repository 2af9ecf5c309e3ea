class NemotronAsr(dsl.Builder, node_type="fal.audio_to_text.NemotronAsr"):
    """
    Transcribe an audio file with NVIDIA's Nemotron speech recognition; acceleration trades accuracy for speed, from about 7.2 to 8.5 percent word errors.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        acceleration: Speed against accuracy: smaller audio chunks answer sooner and make somewhat more word errors.
    """

    output: dsl.Handle[str]
    partial: dsl.Handle[bool]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        acceleration: dsl.Input[Literal["none", "low", "medium", "high"]] = "none",
    ) -> None:
        super().__init__(
            audio=audio,
            acceleration=acceleration,
        )
