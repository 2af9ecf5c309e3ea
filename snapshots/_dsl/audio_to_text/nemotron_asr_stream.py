class NemotronAsrStream(dsl.Builder, node_type="fal.audio_to_text.NemotronAsrStream"):
    """
    Transcribe a recording with NVIDIA's Nemotron and receive the text piece by piece as it is recognised.

    Takes a sound file, not a microphone; the plain version returns the text in one go.

    Args:
        audio: Recording of speech to transcribe.
        acceleration: Speed against accuracy: faster settings work on shorter pieces of audio and make a few more word errors.
    """

    output: dsl.Handle[Any]

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
