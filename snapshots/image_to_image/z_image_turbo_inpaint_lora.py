class ZImageTurboInpaintLora(FalNode):
    """
    Repaint a masked area with Z-Image Turbo and up to three LoRAs that shape the fill.
    z-image, alibaba, image-to-image, inpainting, lora, mask, turbo

    Drops a trained product or style into one spot; the plain inpaint node needs no weights.

    Use cases:
    - Insert a trained product into a table scene
    - Put a mascot that your LoRA learned on the side of a van
    - Patch a torn comic cover in its artist's trained style
    - Fill a wall niche from a trained marble LoRA
    - Swap one dress panel for a trained cloth pattern
    """

    endpoint: ClassVar[str] = "fal-ai/z-image/turbo/inpaint/lora"
    title: ClassVar[str] = "Z-Image Turbo – Inpaint with LoRA"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "mask_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask_image", "prompt", "loras", "strength")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="What should appear in the masked area.")
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the picture in pixels; auto takes that of the input picture. More pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=8, ge=1, le=8, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt first, for 0.0025 credits more a run.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture of which one area should change."
    )
    control_scale: float = Field(
        default=0.75,
        ge=0,
        le=1,
        description="How strongly the picture around and under the mask steers the fill. Higher follows it closer.",
    )
    control_start: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="Moment at which steering by the control picture begins, as a share of the run.",
    )
    control_end: float = Field(
        default=0.8,
        ge=0,
        le=1,
        description="Moment at which steering by the control picture ends, as a share of the run.",
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Picture that marks the area to repaint: white is painted anew, black stays.",
    )
    strength: float = Field(
        default=1.0,
        gt=0,
        le=1,
        description="How far the masked area may leave the original: low keeps most of it, the top value paints it anew.",
    )
    loras: list[LoraWeight] = Field(
        default=[], max_length=3, description="Up to three trained add-ons for Z-Image Turbo, each with its own weight."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
