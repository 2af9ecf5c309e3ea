class Flux2Max(FalNode):
    """
    Generate one picture from text with FLUX.2 [max], the top tier of Black Forest Labs' second generation.
    flux-2, max, text-to-image, image, premium, realism

    No steps or guidance to set; flex has those dials, pro costs less, flash and turbo suit drafts.

    Use cases:
    - Render the hero picture of a landing page from its copy
    - Make a realistic visual of an unbuilt hotel lobby
    - Render a tested cover prompt at the top tier with no input picture
    - Picture an instrument known only from its crowdfunding text
    - Draw a keynote opener from one sentence with no picture to hand
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-max"
    title: ClassVar[str] = "FLUX.2 [max] – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "safety_tolerance", "output_format")
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
