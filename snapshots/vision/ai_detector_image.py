class AIDetectorImage(FalNode):
    """
    Judge whether a picture was likely made by an image generator with Half Moon AI's detector; one image URL goes in, a verdict comes out.
    half-moon-ai, vision, ai-detector, deepfake-check, image-forensics, authenticity

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Check a reader's flood photo before the local paper prints it
    - Screen entries to an amateur landscape photography prize
    - Test whether a rental listing's living room was ever built
    - Examine a dating profile picture a worried friend forwarded
    - Verify a claimed meteorite find before the club's newsletter runs it
    """

    endpoint: ClassVar[str] = "half-moon-ai/ai-detector/detect-image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("verdict",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")

    class OutputType(TypedDict):
        output: str
        confidence: float
        is_ai_generated: bool
        latency: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
