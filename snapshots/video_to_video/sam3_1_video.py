class Sam3_1Video(FalNode):
    """
    fal-ai/sam-3-1/video on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class VideoOutputType(str, Enum):
        X264_MP4 = "X264 (.mp4)"
        VP9_WEBM = "VP9 (.webm)"

    endpoint: ClassVar[str] = "fal-ai/sam-3-1/video"
    title: ClassVar[str] = "Sam 3 1 Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    point_prompts: list[PointPromptBase] = Field(default=[], description="Points on what is wanted or not wanted.")
    box_prompts: list[BoxPromptBase] = Field(
        default=[], description="Boxes drawn around what should be found or removed."
    )
    apply_mask: bool = Field(
        default=True, description="Shows what was found by laying the mask over the returned picture or clip."
    )
    video_output_type: VideoOutputType = Field(
        default=VideoOutputType.X264_MP4, description="Container and codec of the video; some keep transparency."
    )
    detection_threshold: float = Field(
        default=0.5, ge=0.1, le=1, description="How sure the model must be; lower finds more and errs more often."
    )
    max_num_objects: int = Field(default=16, ge=1, le=128)

    class OutputType(TypedDict):
        output: VideoRef
        boundingbox_frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
