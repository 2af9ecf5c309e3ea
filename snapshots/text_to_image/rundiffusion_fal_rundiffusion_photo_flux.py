class RundiffusionFalRundiffusionPhotoFlux(FalNode):
    """
    Generate photographs from text with RunDiffusion Photo Flux, a skin and texture LoRA with a weight to set.
    rundiffusion, flux, text-to-image, image, photorealism, lora, skin-texture

    Best at 0.65 to 0.8, in sizes up to 1536x1536; your own LoRAs can be added, Juggernaut Pro has it built in.

    Use cases:
    - Make a realistic headshot of an invented person
    - Show hands and fabric in close-up at a photo weight of 0.8
    - Raise the photo weight until wrinkles look right
    - Mix a trained likeness with the built-in photo LoRA at 0.65
    - Soften skin texture in a beauty picture by a lower photo weight
    """

    endpoint: ClassVar[str] = "rundiffusion-fal/rundiffusion-photo-flux"
    title: ClassVar[str] = "RunDiffusion Photo FLUX – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "photo_lora_scale", "image_size", "num_images", "loras")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    photo_lora_scale: float = Field(
        default=0.75, description="How strongly the photo enhancer acts. About 0.65 to 0.8 works best."
    )
    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
