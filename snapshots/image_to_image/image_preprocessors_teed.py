class ImagePreprocessorsTeed(FalNode):
    """
    Draw thin, crisp edges of a picture with TEED for a ControlNet.
    teed, image-to-image, edge-detection, controlnet, preprocessor, thin-edges

    One input and nothing to set; the strokes are finer than the soft outlines of HED or PiDiNet.

    Use cases:
    - Trace the lace of a dress in thin edges for a restyle
    - Make a blueprint look from a bicycle photo
    - Draw the hairline strings of a guitar as an edge map
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
