class NemotronAsrStream(dsl.Builder, node_type="fal.audio_to_text.NemotronAsrStream"):
    """
    Stream a Nemotron transcript piece by piece as it is recognised; the plain Nemotron endpoint delivers the text in one go.

    Its inputs are unpublished.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        acceleration: Speed against accuracy: faster settings work on shorter pieces of audio and make a few more word errors.
    """

    output: dsl.Handle[Any]

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
