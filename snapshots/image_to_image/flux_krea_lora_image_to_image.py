class FluxKreaLoraImageToImage(FalNode):
    """
    Redraw a picture with FLUX.1 Krea [dev] and LoRAs of your own, at a strength from a touch to a remake.
    flux, krea, lora, image-to-image, natural-look, restyle

    Krea's natural, film-like base tells it from FLUX.1 [dev] LoRA, which runs on plain dev.

    Use cases:
    - Bring generated portraits closer to a film snapshot
    - Turn workshop sketches into documentary photos
    - Give a LoRA-trained perfume bottle ordinary bathroom light, no mask to paint
    - Cover a whole unmasked truck render in mud with a LoRA
    - Run a folder of porch pictures through a face and a grain LoRA without masks
    """

    endpoint: ClassVar[str] = "fal-ai/flux-krea-lora/image-to-image"
    title: ClassVar[str] = "FLUX.1 Krea [dev] LoRA – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "loras", "strength")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
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
        description="Picture to redraw; strength says how much of it remains.",
    )
    strength: float = Field(
        default=0.85,
        ge=0.01,
        le=1,
        description="How far the source picture is remade: low stays close to it, the top value hardly keeps anything.",
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
