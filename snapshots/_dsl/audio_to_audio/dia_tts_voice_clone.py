class DiaTtsVoiceClone(dsl.Builder, node_type="fal.audio_to_audio.DiaTtsVoiceClone"):
    """
    Perform new dialogue in the voices of a reference recording with Dia: give the audio, its transcript and the new script.

    The plain Dia endpoint picks its own voices.

    Args:
        text: New dialogue to perform in the reference voices; mark turns with [S1] and [S2].
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
    ) -> None:
        super().__init__(
            text=text,
        )
