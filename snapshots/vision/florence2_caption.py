class Florence2Caption(FalNode):
    """
    Caption a picture in one short sentence with Microsoft's Florence-2 Large.
    florence-2, vision, captioning, image-to-text, alt-text

    Takes a picture and nothing else; two sibling endpoints write longer texts.

    Use cases:
    - Write short alt texts for a gallery
    - Label a folder of photos before sorting it
    - Get a one-line caption for a training picture
    - Name product photos in a few words each
    - Fill a short description field that a paragraph would overflow
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/caption"
    title: ClassVar[str] = "Florence-2 Large – Caption"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("results",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="Picture to caption.")

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
