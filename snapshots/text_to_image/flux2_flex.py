class Flux2Flex(FalNode):
    """
    Generate a picture with FLUX.2 [flex], the hosted FLUX.2 whose steps and guidance are yours to set.
    flux-2, flex, text-to-image, image, typography, adjustable-steps

    One picture a run, strong at lettering; pro and max have neither setting.

    Use cases:
    - Set a concert poster with date, venue and names from text alone
    - Draw an infographic with readable labels
    - Design a wine label with small print before any bottle is photographed
    - Sketch a typographic cover from words in two steps and finish it in fifty
    - Fill a slide deck with 4:3 title pictures from headlines alone
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-flex"
    title: ClassVar[str] = "FLUX.2 [flex] – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_inference_steps", "guidance_scale")
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
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    safety_tolerance: SafetyToleranceStrict = Field(
        default=SafetyToleranceStrict.SAFETY_TOLERANCE_2,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    guidance_scale: float = Field(
        default=3.5,
        ge=1.5,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=28, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
