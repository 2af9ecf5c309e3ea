class NanoBanana2(FalNode):
    """
    Generate pictures from 0.5K to 4K with Nano Banana 2, Google's Gemini 3.1 Flash Image.
    nano-banana, gemini, google, text-to-image, image, 4k, web-search

    Shapes up to 8:1, web search and a thinking level, at about half the price of Nano Banana Pro.

    Use cases:
    - Make an infographic with readable labels out of a written brief
    - Generate YouTube thumbnails with lettering before a single photo is taken
    - Fill an 8:1 stadium banner in 4K from one sentence
    - Draft a poster from words at 0.5K before the 4K final
    - Let web search and high thinking plan a timeline poster without a source file
    """

    endpoint: ClassVar[str] = "fal-ai/nano-banana-2"
    title: ClassVar[str] = "Nano Banana 2 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "resolution", "thinking_level", "num_images")
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
    aspect_ratio: AspectRatioGeminiPresets | None = Field(
        default=AspectRatioGeminiPresets.AUTO,
        description="Shape of the picture as width to height; auto lets the model choose by the prompt.",
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
    resolution: ResolutionHalfTo4K = Field(
        default=ResolutionHalfTo4K.RESOLUTION_1K, description="Size of the picture; higher is sharper and takes longer."
    )
    limit_generations: bool = Field(
        default=True, description="Returns one picture per round, even if the prompt asks for more; may affect quality."
    )
    enable_web_search: bool = Field(
        default=False, description="Lets the model look up current facts on the web before drawing."
    )
    thinking_level: ThinkingLevel | None = Field(
        default=None, description="How much the model thinks before drawing; left out, it does not think."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
