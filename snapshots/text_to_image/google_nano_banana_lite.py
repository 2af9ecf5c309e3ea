class GoogleNanoBananaLite(FalNode):
    """
    Generate pictures from text with Nano Banana Lite, the Lite version of Google's Nano Banana.
    nano-banana, gemini, google, text-to-image, image, lite

    Fourteen shapes up to 8:1, a system prompt and a thinking level; it has an editing twin, which 2 Lite has not.

    Use cases:
    - Make spot illustrations for a help page without any source picture
    - Invent card motifs for a game prototype from their written rules
    - Draw a 1:8 bookmark from a line of text with Nano Banana Lite
    - Generate a scene from words, then hand it to Nano Banana Lite's editor
    - Turn recipe texts into one picture series under a shared system prompt
    """

    endpoint: ClassVar[str] = "google/nano-banana-lite"
    title: ClassVar[str] = "Nano Banana Lite – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_images", "thinking_level")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    system_prompt: str | None = Field(
        default=None, description="Standing instructions on role and manner, applied before the prompt."
    )
    aspect_ratio: AspectRatioGeminiPresets | None = Field(
        default=None, description="Shape of the picture as width to height; auto lets the model choose by the prompt."
    )
    num_images: int | None = Field(
        default=None, description="How many pictures to make in one run; more of them cost more."
    )
    limit_generations: bool | None = Field(
        default=None, description="Returns one picture per round, even if the prompt asks for more; may affect quality."
    )
    output_format: ImageFormatJpegPngWebp | None = Field(default=None, description="File format of the result.")
    thinking_level: ThinkingLevel | None = Field(
        default=None, description="How much the model thinks before drawing; left out, it does not think."
    )
    safety_tolerance: SafetyTolerance | None = Field(
        default=None, description="How much the content filter lets through; lower is stricter, higher more lenient."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
