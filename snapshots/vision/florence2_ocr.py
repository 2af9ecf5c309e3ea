class Florence2OCR(FalNode):
    """
    Read the text in a picture with Florence-2 Large and return it as plain text.
    florence-2, vision, ocr, text-recognition, image-to-text

    Takes a picture and nothing else; the version with regions adds the place of every line.

    Use cases:
    - Read a shop sign from a street photo
    - Copy serial numbers from appliance labels
    - Get the menu from a chalkboard photo as text
    - Feed the words of a screenshot to a language model
    - Read book titles off a photographed shelf
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/ocr"
    title: ClassVar[str] = "Florence-2 Large – OCR"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("results",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture with the text to read, sharp and upright.",
    )

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
