class WorkflowUtilitiesExtractNthFrame(FalNode):
    """
    fal-ai/workflow-utilities/extract-nth-frame on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    class OutputFormat(str, Enum):
        PNG = "png"
        JPG = "jpg"
        JPEG = "jpeg"
        WEBP = "webp"

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/extract-nth-frame"
    title: ClassVar[str] = "Workflow Utilities Extract Nth Frame"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "max_frames")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"video": {"max_file_size": 100000000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to. Up to 100 MB.",
    )
    frame_interval: int = Field(default=12, ge=1, le=300)
    output_format: OutputFormat = Field(
        default=OutputFormat.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    max_frames: int = Field(default=100, ge=1, le=500)
    quality: int = Field(
        default=95,
        ge=1,
        le=100,
        description="How much effort goes into the result; higher is finer, slower and may cost more.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        frame_count: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
