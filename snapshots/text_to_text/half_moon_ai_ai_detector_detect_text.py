class HalfMoonAiAiDetectorDetectText(FalNode):
    """
    Judge whether a passage was likely written by a language model with Half Moon AI's text detector; paste text, read the verdict.
    half-moon-ai, text-to-text, ai-detector, authenticity, text-classification, ai-written-text

    The image sibling checks pictures.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Take a second look at a suspicious scholarship essay
    - Screen product reviews before they count towards a rating
    - Check a freelance travel article ahead of payment
    - Sort cover letters for a newsroom's workshop on machine prose
    - Test whether your own edited draft still reads as generated
    """

    endpoint: ClassVar[str] = "half-moon-ai/ai-detector/detect-text"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("verdict",)}

    text: str = Field(
        default="", max_length=20000, min_length=1, description="The passage to examine for traces of machine writing."
    )

    class OutputType(TypedDict):
        output: str
        confidence: float
        is_ai_generated: bool
        latency: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
