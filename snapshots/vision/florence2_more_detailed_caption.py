class Florence2MoreDetailedCaption(FalNode):
    """
    Write a full paragraph about a picture with Microsoft's Florence-2 Large.
    florence-2, vision, captioning, image-to-text, image-description, training-data

    Takes a picture and nothing else; the longest of its three captions, with layout, objects and background.

    Use cases:
    - Write long descriptions of posters for blind readers
    - Turn a reference photo into a starting prompt
    - Caption a LoRA training set with a paragraph each
    - Describe each photo of a costume store for its index
    - Describe a room photo item by item for a claim
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/more-detailed-caption"
    title: ClassVar[str] = "Florence-2 Large – More Detailed Caption"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("results",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to describe in detail."
    )

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
