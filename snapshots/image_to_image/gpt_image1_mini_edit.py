class GptImage1MiniEdit(FalNode):
    """
    Edit from reference images with OpenAI's GPT Image 1 Mini, the economy model: low to high quality, transparent background possible.
    gpt-image, openai, image-to-image, low-cost, transparent, image-editing

    No mask or fidelity setting; GPT Image 1.5 has both.

    Use cases:
    - Turn a hundred snack photos into see-through app icons on a budget
    - Sketch low-quality options before paying for GPT Image 1.5
    - Make emoji from a community garden's worm picture
    - Redraw receipts as play-money for a primary-school shop
    - Reduce a bike photo to a flat icon for a repair ticket
    """

    endpoint: ClassVar[str] = "fal-ai/gpt-image-1-mini/edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "quality", "background")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        min_length=2,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The source images, in order; the prompt can call them first, second and so on.",
    )
    image_size: GptImageSize = Field(
        default=GptImageSize.AUTO,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
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
