class Moondream2ObjectDetection(FalNode):
    """
    Find every instance of an object you name in an image with Moondream2; returns bounding boxes and a picture with the boxes drawn on it.
    moondream2, vision, object-detection, bounding-box, open-vocabulary, counting

    Use cases:
    - Box every hard hat on a building site photo for the safety log
    - Locate stray shopping trolleys in car park pictures
    - Mark each goose on an aerial estuary shot for the winter count
    - Draw boxes around price tags so a crop step can read them
    - Spot all the lifebuoys on a ferry deck inspection picture
    """

    endpoint: ClassVar[str] = "fal-ai/moondream2/object-detection"
    _required: ClassVar[tuple[str, ...]] = ("image", "object_")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "object_")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")
    object_: str = Field(
        default="", serialization_alias="object", description="What to look for in the picture, named in a word or two."
    )

    class OutputType(TypedDict):
        output: ImageRef
        objects: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
