class FluxKontextLoraInpaint(FalNode):
    """
    Put what a reference picture shows into a masked area with FLUX.1 Kontext [dev], LoRAs optional.
    flux, kontext, image-to-image, inpainting, reference-image, lora

    Picture, mask and reference are all required; the other Kontext nodes take no mask.

    Use cases:
    - Hang a real painting in a living room photo
    - Put an earring from a product photo onto a masked ear
    - Fit a door knocker to another house's door by mask
    - Place a record sleeve into marked hands on a poster
    - Insert a referenced product in a trained style
    """

    endpoint: ClassVar[str] = "fal-ai/flux-kontext-lora/inpaint"
    title: ClassVar[str] = "FLUX.1 Kontext [dev] LoRA – Inpaint"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt", "reference_image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "reference_image", "prompt", "strength")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture in which the masked area is repainted.",
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    num_inference_steps: int = Field(
        default=30, ge=10, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Picture of the thing or pattern that should appear in the masked area.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Picture that marks the area to repaint: white is painted anew, black stays.",
    )
    strength: float = Field(
        default=0.88,
        ge=0.01,
        le=1,
        description="How far the masked area may leave the original; this model works best with high values.",
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
