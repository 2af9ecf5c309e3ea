class Qwen3Guard(dsl.Builder, node_type="fal.llm.Qwen3Guard"):
    """
    Classify a text as safe, controversial or unsafe with Qwen3Guard 8B.

    Takes one text and gives the label and the kinds of harm it found, from violence to personal data; it never replies to the text.

    Args:
        prompt: The text to judge. It is classified, not answered.
    """

    output: dsl.Handle[list[str]]
    label: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            prompt=prompt,
        )
