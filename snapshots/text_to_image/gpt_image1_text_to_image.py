class GptImage1TextToImage(FalNode):
    """
    Generate images with GPT Image 1, the first of OpenAI's GPT Image line, with automatic size and quality and an optional clear background.
    gpt-image, openai, text-to-image, image, transparent-background, illustration

    The mini is cheaper; version 1.5 follows instructions more exactly.

    Use cases:
    - Draw a four-panel cartoon about a photocopier in love
    - Make a cut-out brass key on clear background for a hotel website
    - Explain how a lock on a canal works with arrows and words
    - Recreate last year's GPT Image 1 style for the second volume of a workbook
    - Picture a robot waiter carrying exactly five soups
    """

    endpoint: ClassVar[str] = "fal-ai/gpt-image-1/text-to-image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "quality", "background", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        min_length=2,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: GptImageSize = Field(
        default=GptImageSize.AUTO, description="Size of the picture: a preset shape or your own width and height."
    )
    background: BackgroundMode = Field(
        default=BackgroundMode.AUTO,
        description="Whether the picture stands on an opaque or a see-through ground, or the model decides.",
    )
    quality: QualityAutoToHigh = Field(
        default=QualityAutoToHigh.AUTO,
        description="Effort put into each picture, which also sets its price; low is quick and fine for drafts.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
