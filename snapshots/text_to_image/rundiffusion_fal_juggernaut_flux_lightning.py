class RundiffusionFalJuggernautFluxLightning(FalNode):
    """
    Generate pictures from text in about four steps with RunDiffusion's Juggernaut Lightning Flux.
    juggernaut, flux, text-to-image, image, fast, moodboard

    Made for mood boards and many ideas; no guidance scale, which Base and Pro have at 28 steps.

    Use cases:
    - Fill a mood board for a hotel concept
    - Sketch costume ideas at the preset four steps while the group votes
    - Find a café's palette in twenty pictures without raising the four preset steps
    - Go through cake designs with a client during a call
    - Sift ideas in Juggernaut Lightning before Pro renders one
    """

    endpoint: ClassVar[str] = "rundiffusion-fal/juggernaut-flux/lightning"
    title: ClassVar[str] = "Juggernaut Lightning FLUX – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "num_inference_steps")
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
        default=4, ge=1, le=12, description="Denoising steps: more of them take longer and add detail."
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
