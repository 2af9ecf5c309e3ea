class DiaTtsVoiceClone(dsl.Builder, node_type="fal.audio_to_audio.DiaTtsVoiceClone"):
    """
    Perform a written dialogue with the voice-clone version of Dia.

    Fal lists the script alone as its input and no sample recording, so speakers cannot be chosen here; plain Dia takes the same [S1] and [S2] script.

    Args:
        text: The dialogue script; [S1] and [S2] mark the turns, sounds such as (laughs) stand in brackets.
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
