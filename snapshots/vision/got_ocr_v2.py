class GotOcrV2(FalNode):
    """
    Read documents with GOT-OCR 2.0: plain pages and scene text, plus tables, charts, formulas and sheet music in formatted mode, from one image or several pages read together.
    got-ocr, vision, ocr, document-ocr, tables, formulas, sheet-music

    Use cases:
    - Extract the equations from a photographed physics worksheet as markup
    - Digitise a six-page lease scan into one continuous text
    - Turn a printed timetable table into something a spreadsheet accepts
    - Read a choir's photocopied hymn score as notation text
    - Recover ingredient tables from scanned 1960s brewery logs
    """

    endpoint: ClassVar[str] = "fal-ai/got-ocr/v2"
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_images", "do_format", "multi_page")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("outputs",)}

    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="Images that the job starts from; how many are wanted depends on the task.",
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
