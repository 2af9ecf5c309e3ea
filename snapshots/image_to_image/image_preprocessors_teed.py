class ImagePreprocessorsTeed(FalNode):
    """
    Draw thin, crisp edges with TEED, a tiny edge detector, as a ControlNet guide.
    teed, image-to-image, edge-detection, controlnet, preprocessor, thin-edges

    One input and no settings; finer strokes than the soft outlines of HED or PiDiNet.

    Use cases:
    - Keep lace patterns readable when repainting a christening gown
    - Extract the spokes and cables of a racing bike for a blueprint look
    - Trace a circuit board photo before turning it into a city map
    - Preserve a harp's strings while the hall around it becomes a forest
    - Get hairline edges of a fossil for a museum colouring sheet
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/teed"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
