class ImagePreprocessorsSam(FalNode):
    """
    Split a picture into coloured segments with the Segment Anything Model for a ControlNet.
    sam, image-to-image, segmentation, segmentation-map, controlnet, preprocessor

    No points, boxes or words; SAM 2 and SAM 3 cut out an object that you choose.

    Use cases:
    - Map fronts, worktop and floor of a kitchen photo for a redesign
    - Guide a landscape repaint by its fields and sky
    - Get a colour-coded map of all parts of an aerial photo
    - Get the colour areas of a rooftop photo for a paint-by-numbers template
    - Segment a whole street with no point or prompt
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/sam"
    title: ClassVar[str] = "Segment Anything – Segmentation Map"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to split into segments."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
