class Florence2OCR(FalNode):
    """
    Read the printed or painted text in an image with Florence-2 Large and return it as a plain string, without boxes or layout.
    florence-2, vision, ocr, text-recognition, image-to-text, read-text

    For text positions pick the with-region sibling.

    Use cases:
    - Copy the wording off a shop sign photographed across the street
    - Pull serial numbers from appliance label photos into a repair ticket
    - Get tonight's specials as text from a chalkboard snapshot
    - Transcribe headstone inscriptions from a churchyard survey
    - Read book spines on a charity shop shelf to check resale prices
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/ocr"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("results",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
