class Moondream2PointObjectDetection(FalNode):
    """
    Mark a named object in an image with points rather than boxes, using Moondream2; returns coordinates and an annotated picture.
    moondream2, vision, pointing, object-detection, keypoints, counting

    Good for counting and for feeding point-prompted segmenters.

    Use cases:
    - Put a dot on each croissant on a tray to count the morning bake
    - Feed a point on the kite to a segmentation node that cuts it out
    - Count buttons on a vintage uniform photographed flat
    - Place dots on every chess piece still standing in a board photo
    - Mark the door handle so a robot arm demo knows where to reach
    """

    endpoint: ClassVar[str] = "fal-ai/moondream2/point-object-detection"
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
