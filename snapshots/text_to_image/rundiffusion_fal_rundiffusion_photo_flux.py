class RundiffusionFalRundiffusionPhotoFlux(FalNode):
    """
    Generate photographs with RunDiffusion Photo Flux, a skin-and-texture LoRA on FLUX at a weight you set, best from 0.65 to 0.8, up to 1536 by 1536.
    rundiffusion, flux, text-to-image, image, photorealism, lora, skin-texture

    Further LoRAs can be added.

    Use cases:
    - Show a swimmer's goosebumps for a cold-water club's leaflet
    - Raise the photo weight until linen and wrinkles look right
    - Add the photo enhancer to a trained likeness of our accountant
    - Photograph cracked hands holding chestnuts
    - Make a 1536-pixel headshot of a fictional detective for book promotion
    """

    endpoint: ClassVar[str] = "rundiffusion-fal/rundiffusion-photo-flux"
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
        description="Size of the picture: a preset shape or your own width and height.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=35,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
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
