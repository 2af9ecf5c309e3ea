class Florence2RegionToDescription(FalNode):
    """
    Describe the part of a picture inside a rectangle with Florence-2 Large.
    florence-2, vision, region, captioning, bounding-box, image-to-text

    Takes a picture and two corners, returns a phrase; region to category gives a bare label.

    Use cases:
    - Describe the damage inside a box on a car photo
    - Explain a small figure in the corner of a painting
    - Caption each panel of a comic page by its corners
    - Write hover texts for marked spots on a poster
    - Describe the jacket that a shopper framed in a photo
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/region-to-description"
    title: ClassVar[str] = "Florence-2 Large – Region to Description"
    _required: ClassVar[tuple[str, ...]] = ("image", "region")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "region")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("results",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of which one rectangle should be described.",
    )
    region: Region | None = Field(
        default=None,
        description="The rectangle to describe, by two opposite corners on a scale of 0 to 999 across the picture.",
    )

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
