class GptImage1EditImage(FalNode):
    """
    Edit from reference pictures with OpenAI's original GPT Image 1.
    gpt-image, openai, image-to-image, image-editing, transparent-background, input-fidelity

    Quality, input fidelity and background can be set; there is no mask, which came with 1.5, but more than Mini offers.

    Use cases:
    - Assemble gift-basket items from several photos
    - Turn a group photo into paper cut-outs
    - Continue a sticker set that was begun with GPT Image 1
    - Relax input fidelity for a free crayon version
    - Hold faces by high input fidelity and leave quality on auto
    """

    class InputFidelity(str, Enum):
        LOW = "low"
        HIGH = "high"

    endpoint: ClassVar[str] = "fal-ai/gpt-image-1/edit-image"
    title: ClassVar[str] = "GPT Image 1 – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "quality", "background", "input_fidelity")
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
    input_fidelity: InputFidelity = Field(
        default=InputFidelity.HIGH,
        description="How exactly faces and details of the input are kept; higher costs more.",
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
