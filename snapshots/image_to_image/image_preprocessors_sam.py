class ImagePreprocessorsSam(FalNode):
    """
    Split an image into colour-coded segments with the Segment Anything Model and return the map as a ControlNet picture.
    sam, image-to-image, segmentation, segmentation-map, controlnet, preprocessor

    No points, boxes or prompt; fal-ai/sam2/image and sam-3 segment a chosen object.

    Use cases:
    - Block out a kitchen photo in flat regions before regenerating the units
    - Count the distinct patches in an aerial view of allotments
    - Make a paint-by-regions worksheet from a Mondrian-like roofscape
    - Guide a landscape repaint with the boundaries of field, hedge and sky
    - Show a computing class what an untrained eye and SAM each call an object
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/sam"
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
