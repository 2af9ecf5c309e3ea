class NanoBananaPro(FalNode):
    """
    Generate 1K to 4K images with Nano Banana Pro (Gemini 3 Pro Image): long text set correctly, thought-through diagrams and, on request, facts from the web.
    nano-banana-pro, google, gemini, text-to-image, image, 4k, infographic

    Plain Nano Banana is cheaper.

    Use cases:
    - Design a 4K metro-style map of a company's departments
    - Draw tomorrow's forecast for three villages as a picture with web search
    - Set a whole poem in a botanical border for framing
    - Make an exploded view of a coffee grinder with part names in Polish
    - Produce a timeline of women in chess for a club's stairwell
    """

    endpoint: ClassVar[str] = "fal-ai/nano-banana-pro"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "aspect_ratio",
        "resolution",
        "enable_web_search",
        "num_images",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=50000,
        min_length=3,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    aspect_ratio: NanoBananaAspectRatio | None = Field(
        default=NanoBananaAspectRatio.RATIO_1_1,
        description="Shape as width to height; auto leaves the choice to the model.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    system_prompt: str = Field(
        default="",
        max_length=50000,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    resolution: Resolution1kTo4k = Field(
        default=Resolution1kTo4k.RESOLUTION_1K,
        description="Size of the picture; higher is sharper, takes longer and often costs more.",
    )
    limit_generations: bool = Field(
        default=False, description="Returns one picture per round, even if the prompt asks for more."
    )
    enable_web_search: bool = Field(
        default=False, description="Lets the model look up current facts on the web before drawing."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
