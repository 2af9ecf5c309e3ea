class DiaTts(dsl.Builder, node_type="fal.text_to_speech.DiaTts"):
    """
    Perform a written dialogue with Dia, laughter and throat clearing included.

    A script with [S1] and [S2] goes in, one recording comes out in voices of the model's choice; the clone sibling takes your speakers.

    Args:
        text: The dialogue script; mark turns with [S1] and [S2] and put sounds such as (laughs) in brackets.
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
