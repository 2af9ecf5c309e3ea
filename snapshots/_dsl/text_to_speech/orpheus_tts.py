class OrpheusTts(dsl.Builder, node_type="fal.text_to_speech.OrpheusTts"):
    """
    Speak text with Orpheus TTS, an open speech model built on Llama, in one of eight named voices.

    Tags such as <yawn> or <gasp> act in the text; no sample is taken, so voices cannot be cloned.

    Args:
        text: The words to speak. Sounds may stand between them as tags: <laugh>, <sigh>, <gasp>, <yawn>, <groan>, <cough>, <chuckle>, <sniffle>.
        voice: Which of the eight speakers reads the text.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        repetition_penalty: How strongly repeats are punished; higher avoids loops, too high sounds odd.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        voice: dsl.Input[Literal["tara", "leah", "jess", "leo", "dan", "mia", "zac", "zoe"]] = "tara",
        temperature: dsl.Number = 0.7,
        repetition_penalty: dsl.Number = 1.2,
    ) -> None:
        super().__init__(
            text=text,
            voice=voice,
            temperature=temperature,
            repetition_penalty=repetition_penalty,
        )
