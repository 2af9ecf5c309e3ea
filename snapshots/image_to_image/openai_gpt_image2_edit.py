class OpenaiGptImage2Edit(FalNode):
    """
    Edit from reference pictures with OpenAI's GPT Image 2, within an optional mask.
    gpt-image, openai, image-to-image, image-editing, mask, text-rendering

    The size follows the input, a preset or numbers of your own; unlike 1.5 it has no fidelity or background setting.

    Use cases:
    - Replace lettering on a packaging mock-up
    - Combine product photos in one scene
    - Edit a masked area at a size of your own
    - Keep the size of the input through a GPT Image 2 edit
    - Turn an edited label photo into 16:9 by preset
    """

    endpoint: ClassVar[str] = "openai/gpt-image-2/edit"
    title: ClassVar[str] = "GPT Image 2 – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "mask", "image_size", "quality")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
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
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the picture: a preset, a width and height of your own, or auto to follow the input.",
    )
    quality: QualityAutoToHigh = Field(
        default=QualityAutoToHigh.HIGH,
        description="Effort put into each picture, which also sets its price: low is quick and fine for drafts, high is finest, auto leaves it to the model.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Picture that marks which part of the image to edit.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
