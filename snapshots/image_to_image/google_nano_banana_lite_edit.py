class GoogleNanoBananaLiteEdit(FalNode):
    """
    google/nano-banana-lite/edit on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "google/nano-banana-lite/edit"
    title: ClassVar[str] = "Nano Banana Lite Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "images", "system_prompt", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The source images, in order; the prompt can call them first, second and so on.",
    )
    system_prompt: str = Field(
        default="",
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    aspect_ratio: AspectRatioGeminiPresets = Field(
        default=AspectRatioGeminiPresets.AUTO,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one go; each one is charged.")
    limit_generations: bool = Field(
        default=True, description="Returns one picture per round, even if the prompt asks for more."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    thinking_level: ThinkingLevel | None = Field(default=None)
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
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
