class FluxKreaLoraInpainting(FalNode):
    """
    Repaint a masked area with FLUX.1 Krea [dev] and LoRAs of your own.
    flux, krea, lora, image-to-image, inpainting, mask

    For fills that should look photographed; FLUX.1 [dev] LoRA inpainting has the same fields on the plain model.

    Use cases:
    - Replace a bystander in a snapshot with another person
    - Mend a torn corner of a kitchen photo
    - Put a trained mug into a hiker's masked hand
    - Lay a trained waxed-cotton LoRA over a masked coat
    - Fill a masked shelf with two trained products by weighted LoRAs
    """

    endpoint: ClassVar[str] = "fal-ai/flux-krea-lora/inpainting"
    title: ClassVar[str] = "FLUX.1 Krea [dev] LoRA – Inpainting"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "mask_url")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask_url", "prompt", "loras", "strength")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="What should appear in the masked area.")
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=35,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture in which the masked area is repainted.",
    )
    strength: float = Field(
        default=0.85,
        ge=0.01,
        le=1,
        description="How far the masked area may leave the original: low keeps most of it, the top value paints it anew.",
    )
    mask_url: ImageRef = Field(
        default=ImageRef(), description="Picture that marks the area to repaint: white is painted anew, black stays."
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
