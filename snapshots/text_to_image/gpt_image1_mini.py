class GptImage1Mini(FalNode):
    """
    Generate up to four images with OpenAI's GPT Image 1 Mini, the cheaper small version of GPT Image 1: transparent background, three sizes and a quality setting.
    gpt-image, openai, text-to-image, image, transparent-background, low-cost

    Take 1.5 when fidelity matters.

    Use cases:
    - Cut-out stickers of office plants for a team chat, on transparent ground
    - Give each exercise in a physiotherapy handout a simple picture
    - Churn out low-quality drafts of a cereal mascot before paying for finals
    - Illustrate a daily haiku bot on a small budget
    - Make spot icons for a recycling calendar
    """

    endpoint: ClassVar[str] = "fal-ai/gpt-image-1-mini"
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
