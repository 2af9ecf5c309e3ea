class FluxSchnell(FalNode):
    """
    Generate pictures from text in one to four steps with FLUX.1 [schnell], the distilled FLUX.1.
    flux, schnell, text-to-image, image, fast, distilled, open-weights

    Open under an Apache licence and the cheapest FLUX.1 for a megapixel; dev takes 28 steps for finer detail.

    Use cases:
    - Fill a storyboard with frames at the preset four steps
    - Sketch twenty poster ideas for a Monday meeting
    - Seed a game prototype with ninety placeholder pictures
    - Prototype a picture feature on a model that Apache terms let you ship
    - Preview a prompt in schnell before FLUX.1 [dev] spends 28 steps on it
    """

    endpoint: ClassVar[str] = "fal-ai/flux/schnell"
    title: ClassVar[str] = "FLUX.1 [schnell] – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "num_inference_steps")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    num_inference_steps: int = Field(
        default=4, ge=1, le=12, description="Denoising steps. Four is enough for this model."
    )
    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
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
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
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
