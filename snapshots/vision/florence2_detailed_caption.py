class Florence2DetailedCaption(FalNode):
    """
    Describe an image in a few sentences with Florence-2 Large: the middle setting, fuller than the plain caption and shorter than the more-detailed one.
    florence-2, vision, captioning, image-to-text, image-description, alt-text

    Use cases:
    - Draft audio-guide notes for paintings in a town hall corridor
    - Explain a posted holiday snapshot to a relative who uses a screen reader
    - Describe second-hand furniture photos for an auction listing's second paragraph
    - Prepare searchable notes for a geography teacher's landscape slides
    - Turn trail-camera stills into short field-diary entries
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/detailed-caption"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("results",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
