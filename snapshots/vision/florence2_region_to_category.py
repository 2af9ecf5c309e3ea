class Florence2RegionToCategory(FalNode):
    """
    Name the thing inside a rectangle you draw on an image, using Florence-2 Large: coordinates in, a short category label out.
    florence-2, vision, region-classification, bounding-box, object-label, image-to-text

    Use cases:
    - Label boxes a volunteer drew around birds on a feeder photo
    - Classify each parking bay crop as car, van, bicycle or empty
    - Check that a detector's box really holds a forklift, not a pallet
    - Sort boxed shelf items in a pantry photo into food kinds
    - Tag marked areas of a drone survey as roof, pond or hedge
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/region-to-category"
    _required: ClassVar[tuple[str, ...]] = ("image", "region")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "region")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("results",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")
    region: Region | None = Field(
        default=None, description="The rectangle to classify, as two opposite corners x1, y1 and x2, y2."
    )

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
