class GptImage1EditImage(FalNode):
    """
    Edit from reference images with OpenAI's original GPT Image 1: quality levels, input fidelity, opaque or transparent output.
    gpt-image, openai, image-to-image, image-editing, transparent, input-fidelity

    Without the mask of 1.5; kept for matching earlier results.

    Use cases:
    - Continue a sticker set begun with this version in 2025
    - Assemble gift-basket items from four photos into one picture
    - Convert a class photo to paper cut-outs for a puppet stage
    - Draw a grocer's courgette as a see-through mascot
    - Relax input fidelity to reinterpret a chapel in crayon
    """

    class InputFidelity(str, Enum):
        LOW = "low"
        HIGH = "high"

    endpoint: ClassVar[str] = "fal-ai/gpt-image-1/edit-image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "quality", "background", "input_fidelity")
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
    input_fidelity: InputFidelity = Field(
        default=InputFidelity.HIGH,
        description="How exactly faces and details of the input are kept; higher costs more.",
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
