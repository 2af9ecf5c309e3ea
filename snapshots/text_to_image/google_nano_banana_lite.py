class GoogleNanoBananaLite(FalNode):
    """
    google/nano-banana-lite on fal.ai: its words are not written yet.
    fal, text-to-image, draft
    """

    endpoint: ClassVar[str] = "google/nano-banana-lite"
    title: ClassVar[str] = "Nano Banana Lite Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "system_prompt", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    aspect_ratio: AspectRatioGeminiPresets | None = Field(
        default=None, description="Shape of the picture as width to height."
    )
    num_images: int | None = Field(
        default=None, description="How many pictures to make in one go; each one is charged."
    )
    limit_generations: bool | None = Field(
        default=None, description="Returns one picture per round, even if the prompt asks for more."
    )
    output_format: ImageFormatJpegPngWebp | None = Field(
        default=None,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    thinking_level: ThinkingLevel | None = Field(default=None)
    safety_tolerance: SafetyTolerance | None = Field(
        default=None, description="How much the content filter lets through; lower is stricter, higher more lenient."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
