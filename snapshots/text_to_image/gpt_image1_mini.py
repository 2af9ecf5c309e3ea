class GptImage1Mini(FalNode):
    """
    Generate up to four pictures with OpenAI's GPT Image 1 Mini, the cheaper small version of GPT Image 1.
    gpt-image, openai, text-to-image, image, transparent-background, low-cost

    Three sizes, four quality settings and a transparent background; for drafts and volume.

    Use cases:
    - Make spot icons for a website from a list of words
    - Illustrate a school worksheet from its questions
    - Draft four poster ideas in one run from a written brief
    - Invent transparent stickers from a caption, with no drawing to start from
    - Draw low-quality placeholders for a slide deck from its headings alone
    """

    endpoint: ClassVar[str] = "fal-ai/gpt-image-1-mini"
    title: ClassVar[str] = "GPT Image 1 Mini – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "quality", "background", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        min_length=2,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: GptImageSize = Field(
        default=GptImageSize.AUTO,
        description="Size of the picture in pixels: square, wide or tall; auto leaves it to the model.",
    )
    background: BackgroundMode = Field(
        default=BackgroundMode.AUTO,
        description="Whether the picture stands on an opaque or a see-through ground; auto leaves it to the model. Transparent needs png or webp.",
    )
    quality: QualityAutoToHigh = Field(
        default=QualityAutoToHigh.AUTO,
        description="Effort put into each picture, which also sets its price; low is quick and fine for drafts, auto leaves it to the model.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
