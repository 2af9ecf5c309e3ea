class GptImage15(FalNode):
    """
    Generate images with OpenAI's GPT Image 1.5, the most faithful of the GPT Image line, in square, landscape or portrait.
    gpt-image, openai, text-to-image, image, transparent-background, instruction-following

    It renders at high quality by default and can leave the background transparent.

    Use cases:
    - Lay out a magazine cover with masthead, four teasers and a barcode corner
    - Arrange nine named tools in a three-by-three grid for a joiner's price list
    - Draw a transparent mascot of a kayaking otter for a river-guide app
    - Follow a long art-direction note about light, lens and crockery to the letter
    - Produce a seating-plan illustration with every guest's name spelled right
    """

    class ImageSizeChoice(str, Enum):
        IMAGE_SIZE_1024X1024 = "1024x1024"
        IMAGE_SIZE_1536X1024 = "1536x1024"
        IMAGE_SIZE_1024X1536 = "1024x1536"

    endpoint: ClassVar[str] = "fal-ai/gpt-image-1.5"
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
        default=ImageSizeChoice.IMAGE_SIZE_1024X1024,
        description="Size of the picture: a preset shape or your own width and height.",
    )
    background: BackgroundMode = Field(
        default=BackgroundMode.AUTO,
        description="Whether the picture stands on an opaque or a see-through ground, or the model decides.",
    )
    quality: QualityLowToHigh = Field(
        default=QualityLowToHigh.HIGH,
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
