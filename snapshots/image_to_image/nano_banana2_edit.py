class NanoBanana2Edit(FalNode):
    """
    Edit pictures, or draw from a video, a recording or a PDF, with Google's Nano Banana 2.
    nano-banana, gemini, google, image-to-image, image-editing, multimodal, 4k

    0.5K to 4K in fourteen shapes up to 8:1, with a thinking level; Nano Banana Pro edits pictures only.

    Use cases:
    - Swap the model's outfit in a shop photo
    - Combine several products in one advert
    - Summarise a PDF brochure as a poster
    - Draw a scene that a recording describes
    - Make a cover picture out of a video's content
    """

    endpoint: ClassVar[str] = "fal-ai/nano-banana-2/edit"
    title: ClassVar[str] = "Nano Banana 2 – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "images", "aspect_ratio", "resolution", "video")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
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
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: AspectRatioGeminiPresets | None = Field(
        default=AspectRatioGeminiPresets.AUTO,
        description="Shape of the result as width to height; auto leaves it to the model.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures to edit or merge; needed unless a video, recording or PDF is given.",
    )
    system_prompt: str = Field(
        default="", max_length=50000, description="Standing instructions on role and manner, applied before the prompt."
    )
    resolution: ResolutionHalfTo4K = Field(
        default=ResolutionHalfTo4K.RESOLUTION_1K,
        description="How large and detailed the result gets; higher takes longer.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video that the picture should go by, as a file or a YouTube link; optional. Up to 15 MB.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording that the picture should go by; optional. Up to 15 MB.",
    )
    pdf: DocumentRef = Field(
        default=DocumentRef(),
        serialization_alias="pdf_url",
        description="PDF document that the picture should go by; optional. Up to 15 MB.",
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
