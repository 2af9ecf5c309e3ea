class NanoBananaPro(FalNode):
    """
    Generate pictures from 1K to 4K with Nano Banana Pro, Google's Gemini 3 Pro Image.
    nano-banana, gemini, google, text-to-image, image, 4k, infographic

    Sets long text correctly, thinks diagrams through and can look up facts; Nano Banana 2 costs about half.

    Use cases:
    - Design a 4K poster with long text from a written brief
    - Draw an exploded view with part names from a parts list
    - Draw tomorrow's weather map from a web search and a one-line prompt
    - Set a whole poem as a decorated print from text alone
    - Draw a 4K metro-style map from a typed list of stops
    """

    endpoint: ClassVar[str] = "fal-ai/nano-banana-pro"
    title: ClassVar[str] = "Nano Banana Pro – Text to Image"
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
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: NanoBananaAspectRatio | None = Field(
        default=NanoBananaAspectRatio.RATIO_1_1,
        description="Shape as width to height; auto leaves the choice to the model.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    system_prompt: str = Field(
        default="", max_length=50000, description="Standing instructions on role and manner, applied before the prompt."
    )
    resolution: Resolution1kTo4k = Field(
        default=Resolution1kTo4k.RESOLUTION_1K, description="Size of the picture; higher is sharper and takes longer."
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
