class Gemini3ProImagePreviewEdit(FalNode):
    """
    Edit or merge pictures at up to 4K with Google's Gemini 3 Pro Image preview, alias Nano Banana Pro.
    gemini, nano-banana, google, image-to-image, image-editing, 4k, typography

    Letters dependably and can look up facts on the web; 3.1 Flash also takes video, sound and PDF.

    Use cases:
    - Label a photographed machine for a training chart
    - Translate a sign in a photo and keep its layout
    - Put current fixtures from the web on a notice-board photo
    - Merge product photos into a 4K catalogue cover
    - Retouch a hotel room photo at 4K under the official Gemini Pro name
    """

    endpoint: ClassVar[str] = "fal-ai/gemini-3-pro-image-preview/edit"
    title: ClassVar[str] = "Gemini 3 Pro Image – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "resolution", "aspect_ratio", "enable_web_search")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=50000,
        min_length=3,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
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
        default=NanoBananaAspectRatio.AUTO,
        description="Shape of the result as width to height; auto goes by the input.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    images: list[ImageRef] = Field(
        default=[], serialization_alias="image_urls", description="One or more pictures to edit or merge."
    )
    system_prompt: str = Field(
        default="", max_length=50000, description="Standing instructions on role and manner, applied before the prompt."
    )
    resolution: Resolution1kTo4k = Field(
        default=Resolution1kTo4k.RESOLUTION_1K,
        description="How large and detailed the result gets; higher takes longer.",
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
