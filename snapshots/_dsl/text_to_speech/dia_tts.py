class DiaTts(dsl.Builder, node_type="fal.text_to_speech.DiaTts"):
    """
    Perform a written dialogue with Dia: speaker turns and sounds such as laughter or throat clearing go in as text, one audio file comes out.

    For given voices use its voice-clone sibling.

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
