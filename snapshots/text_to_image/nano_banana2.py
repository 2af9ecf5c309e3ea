class NanoBanana2(FalNode):
    """
    fal-ai/nano-banana-2 on fal.ai: its words are not written yet.
    fal, text-to-image, draft
    """

    endpoint: ClassVar[str] = "fal-ai/nano-banana-2"
    title: ClassVar[str] = "Nano Banana 2 Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "system_prompt", "num_images", "aspect_ratio", "resolution")
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
    aspect_ratio: AspectRatioGeminiPresets | None = Field(
        default=AspectRatioGeminiPresets.AUTO, description="Shape of the picture as width to height."
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
    resolution: ResolutionHalfTo4K = Field(
        default=ResolutionHalfTo4K.RESOLUTION_1K,
        description="Size of the picture; higher is sharper, takes longer and often costs more.",
    )
    limit_generations: bool = Field(
        default=True, description="Returns one picture per round, even if the prompt asks for more."
    )
    enable_web_search: bool = Field(
        default=False, description="Lets the model look up current facts on the web before drawing."
    )
    thinking_level: ThinkingLevel | None = Field(default=None)

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
