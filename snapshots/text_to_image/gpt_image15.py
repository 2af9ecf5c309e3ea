class GptImage15(FalNode):
    """
    Generate up to four pictures with OpenAI's GPT Image 1.5, at high quality by default.
    gpt-image, openai, text-to-image, image, transparent-background, text-rendering

    Square, wide or tall, on a transparent ground if wished; prompts up to 32000 characters, where Mini is cheaper.

    Use cases:
    - Lay out a magazine cover with small, dense headlines
    - Draw a labelled infographic
    - Render the client's final in GPT Image 1.5 from a prompt drafted on Mini
    - Get a high-quality 1024 by 1024 shop tile with only the prompt written
    - Render a transparent mascot at the preset high quality
    """

    class ImageSizeChoice(str, Enum):
        IMAGE_SIZE_1024X1024 = "1024x1024"
        IMAGE_SIZE_1536X1024 = "1536x1024"
        IMAGE_SIZE_1024X1536 = "1024x1536"

    endpoint: ClassVar[str] = "fal-ai/gpt-image-1.5"
    title: ClassVar[str] = "GPT Image 1.5 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "quality", "background", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=32000,
        min_length=2,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizeChoice = Field(
        default=ImageSizeChoice.IMAGE_SIZE_1024X1024, description="Size of the picture in pixels: square, wide or tall."
    )
    background: BackgroundMode = Field(
        default=BackgroundMode.AUTO,
        description="Whether the picture stands on an opaque or a see-through ground; auto leaves it to the model. Transparent needs png or webp.",
    )
    quality: QualityLowToHigh = Field(
        default=QualityLowToHigh.HIGH,
        description="Effort put into each picture, which also sets its price; low is quick and fine for drafts.",
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
