class HalfMoonAiAiDetectorDetectText(FalNode):
    """
    Judge whether a passage was likely written by a language model with Half Moon AI.
    half-moon-ai, text-to-text, ai-detector, authenticity, plagiarism, text-classification

    Text in; a verdict, a yes or no and a confidence come out. The image sibling checks pictures.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Check an essay for machine writing
    - Screen product reviews before they count
    - Look over a freelance article ahead of payment
    - Rate cover letters by how likely a machine wrote them
    - See whether an edited draft still reads as generated
    """

    endpoint: ClassVar[str] = "half-moon-ai/ai-detector/detect-text"
    title: ClassVar[str] = "Half Moon AI Detector – Text"
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
