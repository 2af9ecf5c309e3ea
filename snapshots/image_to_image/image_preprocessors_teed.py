class ImagePreprocessorsTeed(FalNode):
    """
    Draw thin, crisp edges of a picture with TEED for a ControlNet.
    teed, image-to-image, edge-detection, controlnet, preprocessor, thin-edges

    One input and nothing to set; the strokes are finer than the soft outlines of HED or PiDiNet.

    Use cases:
    - Keep lace patterns readable in a restyled dress
    - Make a blueprint look from a bicycle photo
    - Hold hairline strings of an instrument through a repaint
    - Trace a circuit board with fine strokes and no settings
    - Get thin edges of jewellery where soft ones would merge
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/teed"
    title: ClassVar[str] = "TEED – Thin Edge Map"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture whose fine edges should be drawn."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
