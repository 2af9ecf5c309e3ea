class HalfMoonAiAiDetectorDetectText(dsl.Builder, node_type="fal.text_to_text.HalfMoonAiAiDetectorDetectText"):
    """
    Judge whether a passage was likely written by a language model with Half Moon AI.

    Text in; a verdict, a yes or no and a confidence come out. The image sibling checks pictures.

    Args:
        text: The passage to examine for traces of machine writing.
    """

    output: dsl.Handle[str]
    confidence: dsl.Handle[float]
    is_ai_generated: dsl.Handle[bool]
    latency: dsl.Handle[float]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
    ) -> None:
        super().__init__(
            text=text,
        )
