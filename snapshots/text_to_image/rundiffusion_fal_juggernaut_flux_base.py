class RundiffusionFalJuggernautFluxBase(FalNode):
    """
    Generate pictures from text with RunDiffusion's Juggernaut Base Flux, 28 steps by default.
    juggernaut, flux, text-to-image, image, rundiffusion, realism

    A stand-in for FLUX.1 [dev] with sharper detail and richer colour; Pro is the flagship, Lightning needs four steps.

    Use cases:
    - Make a richly coloured food blog header
    - Draft key art for a sports league
    - Raise the guidance to 7 so a menu photo shows every listed dish
    - Show copper pans in crisp detail at 50 steps for a workshop page
    - Settle a prompt in 28 steps on Base before Juggernaut Pro renders it
    """

    endpoint: ClassVar[str] = "rundiffusion-fal/juggernaut-flux/base"
    title: ClassVar[str] = "Juggernaut Base FLUX – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "guidance_scale")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
