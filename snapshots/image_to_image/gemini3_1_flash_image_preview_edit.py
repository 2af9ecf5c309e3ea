class Gemini3_1FlashImagePreviewEdit(FalNode):
    """
    fal-ai/gemini-3.1-flash-image-preview/edit on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "fal-ai/gemini-3.1-flash-image-preview/edit"
    title: ClassVar[str] = "Gemini 3.1 Flash Image Preview Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "images", "video", "audio", "pdf")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "video": {"max_file_size": 15728640},
        "audio": {"max_file_size": 15728640},
        "pdf": {"max_file_size": 15728640},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=50000,
        min_length=3,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
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
        default=AspectRatioGeminiPresets.AUTO,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The source images, in order; the prompt can call them first, second and so on.",
    )
    system_prompt: str = Field(
        default="",
        max_length=50000,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    resolution: ResolutionHalfTo4K = Field(
        default=ResolutionHalfTo4K.RESOLUTION_1K,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to. Up to 15 MB.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe. Up to 15 MB.",
    )
    pdf: DocumentRef = Field(default=DocumentRef(), serialization_alias="pdf_url", description="Up to 15 MB.")
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
