class Moondream2PointObjectDetection(FalNode):
    """
    Mark every instance of an object that you name with a point, with Moondream 2.
    moondream, vision, pointing, object-detection, counting

    Returns coordinates and a picture with the points drawn in; object detection gives boxes.

    Use cases:
    - Point at every loaf on a tray as a basis for a count
    - Mark the chess pieces left on a board with one point each
    - Feed a point on the object to SAM for a cut-out
    - Get one coordinate for each button on a uniform
    - Mark crowded seedlings that boxes would overlap
    """

    endpoint: ClassVar[str] = "fal-ai/moondream2/point-object-detection"
    title: ClassVar[str] = "Moondream 2 – Point at Objects"
    _required: ClassVar[tuple[str, ...]] = ("image", "object")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "object")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture in which the object should be marked."
    )
    object: str = Field(default="", description="What to look for in the picture, named in a word or two.")

    class OutputType(TypedDict):
        output: ImageRef
        objects: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
