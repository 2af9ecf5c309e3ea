class Gemini3_1FlashImagePreview(FalNode):
    """
    Generate pictures from 0.5K to 4K with Gemini 3.1 Flash Image (preview), alias Nano Banana 2.
    gemini, nano-banana, google, text-to-image, image, 4k, web-search

    Extreme shapes up to 8:1, web search and a thinking level; Gemini 3 Pro Image is the dearer tier.

    Use cases:
    - Make a social graphic with readable text
    - Illustrate a news topic with web search from the headline alone
    - Make an 8:1 trade-fair frieze in 4K from a sentence and no files
    - Draft a cover from its title at 0.5K and finish it at 4K
    - Set high thinking and web search for a news diagram with no file to upload
    """

    endpoint: ClassVar[str] = "fal-ai/gemini-3.1-flash-image-preview"
    title: ClassVar[str] = "Gemini 3.1 Flash Image – Text to Image"
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
