class Florence2MoreDetailedCaption(FalNode):
    """
    Write a full paragraph about an image with Florence-2 Large, covering layout, objects, colours and background; the longest of its three caption levels.
    florence-2, vision, captioning, image-to-text, long-description, dataset-captions

    Use cases:
    - Caption a LoRA training set of teapots with a paragraph apiece
    - Produce long descriptions of museum posters for blind visitors
    - Recreate a reference photo's setup from a paragraph naming each prop
    - Index a costume warehouse by colours and garments seen in rack photos
    - Summarise an insurance claimant's kitchen picture item by item
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/more-detailed-caption"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("results",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
