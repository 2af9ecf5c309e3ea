class Florence2DetailedCaption(FalNode):
    """
    Describe a picture in a few sentences with Microsoft's Florence-2 Large.
    florence-2, vision, captioning, image-to-text, image-description, alt-text

    Takes a picture and nothing else; fuller than the plain caption, shorter than the more detailed one.

    Use cases:
    - Describe second-hand goods for a listing
    - Write picture descriptions for a screen reader
    - Get two or three sentences per photo for a search index
    - Caption training pictures at medium length
    - Explain a holiday photo in more than one line
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/detailed-caption"
    title: ClassVar[str] = "Florence-2 Large – Detailed Caption"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("results",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="Picture to describe.")

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
