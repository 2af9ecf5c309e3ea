class Qwen3Guard(dsl.Builder, node_type="fal.llm.Qwen3Guard"):
    """
    Classify a text as safe, controversial or unsafe with Qwen3Guard 8B and name the categories of harm it falls under; it judges text and never replies to it.

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
