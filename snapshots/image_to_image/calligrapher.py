class Calligrapher(FalNode):
    """
    Rewrite lettering in a picture with Calligrapher, in its own typeface or one from a reference.
    calligrapher, image-to-image, typography, font-transfer, text-editing, inpainting

    Takes the picture and the old words or a mask; the font reference tells it from general editors.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Change the title on a book cover photo
    - Correct a misspelt word on a shop sign picture
    - Set a new name in the letter style of a reference picture
    - Replace only the words named in the source text
    - Mask one line of lettering and keep the others
    """

    endpoint: ClassVar[str] = "fal-ai/calligrapher"
    title: ClassVar[str] = "Calligrapher – Edit Lettering"
    _required: ClassVar[tuple[str, ...]] = ("source_image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "source_image",
        "prompt",
        "source_text",
        "reference_image",
        "mask_image",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    source_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="source_image_url",
        description="The picture whose lettering is to change.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Picture that marks the lettering to replace; not needed with automatic masking.",
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Picture whose letter style the new text should imitate.",
    )
    source_text: str = Field(
        default="", description="The words to replace. Left empty, all lettering that is found gets masked."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=1024, height=1024),
        description="Size of the picture in pixels: a preset shape or a width and height of your own.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    auto_mask_generation: bool = Field(
        default=False, description="Finds the lettering and masks it by itself; off needs a mask of your own."
    )
    cfg_scale: float = Field(
        default=1.0, ge=0, le=5, description="How strongly the prompt steers the new lettering; higher is stricter."
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    use_context: bool = Field(default=True, description="Shows the model the reference lettering beside the picture.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
