class Florence2RegionToDescription(FalNode):
    """
    Describe only the part of an image inside a given rectangle with Florence-2 Large.
    florence-2, vision, region-caption, bounding-box, image-description, image-to-text

    Returns a phrase about that region, where region-to-category returns just a label.

    Use cases:
    - Explain the small figure in the corner of a Bruegel reproduction
    - Note the damage inside a box an assessor drew on a bumper photo
    - Caption each face-free panel of a comic page by its coordinates
    - Describe the jacket a customer circled in a street-style picture
    - Build hover texts for hotspots on a classroom wall poster
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/region-to-description"
    _required: ClassVar[tuple[str, ...]] = ("image", "region")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "region")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("results",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")
    region: Region | None = Field(
        default=None, description="The rectangle to describe, as two opposite corners x1, y1 and x2, y2."
    )

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
