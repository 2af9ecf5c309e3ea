class Calligrapher(FalNode):
    """
    Rewrite lettering in an image while keeping or borrowing its typeface with Calligrapher.
    calligrapher, image-to-image, typography, font-transfer, text-editing, inpainting

    Names the old text or takes a mask, and can copy the font of a reference picture.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Change the boat's name on its stern in the same painted script
    - Set a new band name in the letterforms of a fairground sign
    - Relabel an apothecary bottle yet keep its engraved face
    - Retitle a battered paperback for a film prop in matching type
    - Reuse graffiti lettering from a wall photo on a plain cap
    """

    endpoint: ClassVar[str] = "fal-ai/calligrapher"
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
        description="Image to start from: the portrait that will talk, or the picture whose lettering changes.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Image that marks where the edit or control applies; the rest stays untouched.",
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
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    auto_mask_generation: bool = Field(
        default=False, description="Finds the lettering and masks it by itself; off needs a mask of your own."
    )
    cfg_scale: float = Field(
        default=1.0,
        ge=0,
        le=5,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    use_context: bool = Field(default=True, description="Shows the model the reference lettering beside the picture.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
