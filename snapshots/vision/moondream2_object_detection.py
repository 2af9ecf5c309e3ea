class Moondream2ObjectDetection(FalNode):
    """
    Find every instance of an object that you name in a picture with Moondream 2.
    moondream, vision, object-detection, bounding-box, open-vocabulary

    Returns boxes and a picture with the boxes drawn in; the point version gives single points.

    Use cases:
    - Box hard hats on a building site photo
    - Find stray trolleys in car park pictures
    - Get boxes around all price tags for a cropping step
    - Get the frame of each lifebuoy for an inspection
    - Get boxes from which a product's share of a shelf photo can be measured
    """

    endpoint: ClassVar[str] = "fal-ai/moondream2/object-detection"
    title: ClassVar[str] = "Moondream 2 – Object Detection"
    _required: ClassVar[tuple[str, ...]] = ("image", "object")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "object")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture in which the object should be found."
    )
    object: str = Field(default="", description="What to look for in the picture, named in a word or two.")

    class OutputType(TypedDict):
        output: ImageRef
        objects: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
