class Florence2Caption(FalNode):
    """
    Caption an image in one short sentence with Microsoft's Florence-2 Large.
    florence-2, vision, captioning, image-to-text, alt-text, short-caption

    The briefest of its three caption endpoints: no prompt, just a picture in and a line of text out.

    Use cases:
    - Give every photo in a village football archive a one-line label
    - Fill the alt attribute for a bakery's gallery of loaves
    - Name unsorted phone pictures before filing them by month
    - Write first-pass captions for a slide collection donated to the library
    - Label dataset images with a short sentence ahead of a style training run
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/caption"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("results",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
