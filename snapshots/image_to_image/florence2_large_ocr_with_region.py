class Florence2LargeOcrWithRegion(FalNode):
    """
    Read the text in a picture with Florence-2 Large and mark where every line stands.
    florence-2, image-to-image, ocr, text-detection, bounding-box

    Takes a picture and returns text with four-cornered boxes and a marked picture; plain OCR gives the words alone.

    Use cases:
    - Find house numbers in street photos for blurring
    - Read jersey numbers from a race photo
    - Locate the lettering of a comic page before translation
    - Get the slanted box of each price on a market board
    - Get the place of every line so that a translation can stand there
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/ocr-with-region"
    title: ClassVar[str] = "Florence-2 Large – OCR with Regions"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture with the text to read and locate."
    )

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
