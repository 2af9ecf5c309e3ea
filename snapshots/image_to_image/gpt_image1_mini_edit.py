class GptImage1MiniEdit(FalNode):
    """
    Edit from reference pictures with OpenAI's GPT Image 1 Mini, the economy model.
    gpt-image, openai, image-to-image, image-editing, transparent-background, low-cost

    Takes several pictures and a prompt; transparent output is possible. Input fidelity is left to GPT Image 1 and 1.5, the mask to 1.5.

    Use cases:
    - Turn a product photo into an app icon
    - Make see-through stickers from a mascot drawing
    - Continue an icon set whose first pictures came from GPT Image 1 Mini
    - Sketch edits with Mini before the final run on GPT Image 1 or 1.5
    - Combine several snapshots into one picture with GPT Image 1 Mini
    """

    endpoint: ClassVar[str] = "fal-ai/gpt-image-1-mini/edit"
    title: ClassVar[str] = "GPT Image 1 Mini – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "quality", "background")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        min_length=2,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    images: list[ImageRef] = Field(
        default=[], serialization_alias="image_urls", description="The pictures to edit or to draw on."
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
