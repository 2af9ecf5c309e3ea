class Florence2RegionToCategory(FalNode):
    """
    Name the thing inside a rectangle of a picture with Florence-2 Large.
    florence-2, vision, region, classification, bounding-box, image-to-text

    Takes a picture and two corners, returns a short label; region to description writes a phrase instead.

    Use cases:
    - Label hand-drawn boxes for training data
    - Name the kind of each boxed item on a shelf
    - Tell whether a parking bay holds a car or a bicycle
    - Check that a detector's box holds what it claims
    - Name the roof, pond or hedge in a marked aerial area
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/region-to-category"
    title: ClassVar[str] = "Florence-2 Large – Region to Category"
    _required: ClassVar[tuple[str, ...]] = ("image", "region")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "region")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("results",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture in which a rectangle should be named."
    )
    region: Region | None = Field(
        default=None,
        description="The rectangle to name, by two opposite corners on a scale of 0 to 999 across the picture.",
    )

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
