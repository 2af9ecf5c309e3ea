class GptImage15Edit(FalNode):
    """
    Edit from reference pictures with OpenAI's GPT Image 1.5.
    gpt-image, openai, image-to-image, mask, input-fidelity, transparent-background

    Takes pictures, a prompt, an optional mask and an input fidelity; neither GPT Image 1 nor Mini takes a mask here.

    Use cases:
    - Change the scene around a product and keep its label
    - Retouch one detail of a campaign portrait
    - Confine a GPT edit to a masked area
    - Change only a masked jacket while high input fidelity holds the face
    - Change a masked label and return the bottle on a transparent ground
    """

    class InputFidelity(str, Enum):
        LOW = "low"
        HIGH = "high"

    endpoint: ClassVar[str] = "fal-ai/gpt-image-1.5/edit"
    title: ClassVar[str] = "GPT Image 1.5 – Edit"
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
    quality: QualityLowToHigh = Field(
        default=QualityLowToHigh.HIGH,
        description="Effort put into each picture, which also sets its price; low is quick and fine for drafts.",
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
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Picture that marks which part of the image to edit.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
