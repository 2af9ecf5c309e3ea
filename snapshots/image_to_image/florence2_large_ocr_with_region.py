class Florence2LargeOcrWithRegion(FalNode):
    """
    Read the text in an image with Florence-2 Large and return every line with its four-cornered box, drawn on the picture as well.
    florence-2, image-to-image, ocr, text-detection, bounding-box, vision

    For when position matters, not just the words.

    Use cases:
    - Locate each price on a market board so they can be overpainted
    - Find and blur house numbers in street survey pictures
    - Map speech-bubble text in a comic page before translating
    - Read jersey numbers off a cycling finish photo
    - Index shop names along a photographed 1970s high street
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/ocr-with-region"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
