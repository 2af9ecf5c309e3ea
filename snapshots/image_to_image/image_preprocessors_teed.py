class ImagePreprocessorsTeed(FalNode):
    """
    Draw thin, crisp edges of a picture with TEED for a ControlNet.
    teed, image-to-image, edge-detection, controlnet, preprocessor, thin-edges

    One input and nothing to set; the strokes are finer than the soft outlines of HED or PiDiNet.

    Use cases:
    - Trace a bicycle photo in thin edges for a blueprint print
    - Trace the lace of a dress in thin edges for a restyle
    - Draw the hairline strings of a guitar as a TEED edge map
    - Feed a line ControlNet that was trained on TEED edges
    - Trace a circuit board as a TEED edge map rather than a drawing
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
