class GoogleNanoBananaLiteEdit(FalNode):
    """
    Edit or merge pictures by instruction with Nano Banana Lite, the Lite version of Google's Nano Banana.
    nano-banana, gemini, google, image-to-image, image-editing, lite

    Fourteen shapes up to 8:1 and a thinking level; pictures only, while Nano Banana 2 also takes video and PDF.

    Use cases:
    - Recolour products in shop photos
    - Remove clutter from a property listing photo
    - Edit a photo into an 8:1 strip with the Lite model
    - Set thinking to high for a Lite edit with several conditions
    - Hold shop photos to one house style by a Lite system prompt
    """

    endpoint: ClassVar[str] = "google/nano-banana-lite/edit"
    title: ClassVar[str] = "Nano Banana Lite – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "images", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    images: list[ImageRef] = Field(
        default=[], serialization_alias="image_urls", description="One or more pictures to edit or merge."
    )
    system_prompt: str = Field(
        default="", description="Standing instructions on role and manner, applied before the prompt."
    )
    aspect_ratio: AspectRatioGeminiPresets = Field(
        default=AspectRatioGeminiPresets.AUTO,
        description="Shape of the result as width to height; auto leaves it to the model.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one run; more of them cost more.")
    limit_generations: bool = Field(
        default=True, description="Returns one picture per round, even if the prompt asks for more; may affect quality."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    thinking_level: ThinkingLevel | None = Field(
        default=None, description="How much the model thinks before drawing; left out, it does not think."
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
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
