class GotOcrV2(FalNode):
    """
    Read the text in pictures of documents with GOT-OCR 2.0.
    got-ocr, vision, ocr, document, tables, formulas, image-to-text

    Takes one or more images and gives their text, plain or with tables and formulas as markup; several pages can become one text.

    Use cases:
    - Turn a scanned contract into editable text
    - Read receipts from phone photos for bookkeeping
    - Join the scanned pages of a lease into one continuous text
    - Extract equations from a photographed worksheet as markup
    - Get a printed price table with its columns intact
    """

    endpoint: ClassVar[str] = "fal-ai/got-ocr/v2"
    title: ClassVar[str] = "GOT-OCR 2.0"
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_images", "do_format", "multi_page")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("outputs",)}

    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="Pictures of the pages or signs to read, in order.",
    )
    do_format: bool = Field(
        default=False, description="Keep structure such as tables and formulas as markup; off gives bare text."
    )
    multi_page: bool = Field(
        default=False,
        description="Treat all the images as pages of one document and return a single text; off reads each image by itself.",
    )

    class OutputType(TypedDict):
        output: list[str]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
