class AIDetectorImage(FalNode):
    """
    Judge whether a picture was likely made by an image generator with Half Moon AI.
    half-moon-ai, vision, ai-detector, deepfake, image-forensics, authenticity

    One picture in; a verdict, a yes or no and a confidence come out. The text sibling checks passages.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Check a news photo before it is printed
    - Screen entries to a photo competition
    - Test whether a rental listing shows a real room
    - Examine a dating profile's picture
    - Rate uploads by the confidence that they are generated
    """

    endpoint: ClassVar[str] = "half-moon-ai/ai-detector/detect-image"
    title: ClassVar[str] = "Half Moon AI Detector – Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("verdict",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to examine for traces of an image generator.",
    )

    class OutputType(TypedDict):
        output: str
        confidence: float
        is_ai_generated: bool
        latency: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
