class GptImage15Edit(FalNode):
    """
    Edit from reference images with OpenAI's GPT Image 1.5, successor to GPT Image 1: optional mask, fidelity to the input, transparent output.
    gpt-image, openai, image-to-image, mask, input-fidelity, transparent

    Pick it over Mini when a masked or faithful change matters.

    Use cases:
    - Change only the masked tie in a candidate's campaign portrait
    - Keep a soap wrapper's small print while the scene around it changes
    - Turn a house photo into a line-art card with clear background
    - Restyle a parlour to art deco with the family in place
    - Carry a logo unaltered onto an embroidered cap
    """

    class InputFidelity(str, Enum):
        LOW = "low"
        HIGH = "high"

    endpoint: ClassVar[str] = "fal-ai/gpt-image-1.5/edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "mask_image", "input_fidelity", "quality")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=32000,
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
    quality: QualityLowToHigh = Field(
        default=QualityLowToHigh.HIGH,
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
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Image that marks where the edit or control applies; the rest stays untouched.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
