class GptImage1TextToImage(FalNode):
    """
    Generate up to four pictures with GPT Image 1, the first of OpenAI's line.
    gpt-image, openai, text-to-image, image, transparent-background, illustration

    Size and quality can be automatic, the background clear; Mini is cheaper, 1.5 the successor.

    Use cases:
    - Draw a comic strip with lettering
    - Explain a device with arrows and words
    - Add a page to a picture book that was drawn with GPT Image 1
    - Let auto pick wide, tall or square for each blog picture
    - Leave quality on auto for a mix of plain icons and busy scenes
    """

    endpoint: ClassVar[str] = "fal-ai/gpt-image-1/text-to-image"
    title: ClassVar[str] = "GPT Image 1 – Text to Image"
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
