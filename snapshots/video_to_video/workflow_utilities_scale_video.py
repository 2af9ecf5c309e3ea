class WorkflowUtilitiesScaleVideo(FalNode):
    """
    fal-ai/workflow-utilities/scale-video on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class Mode(str, Enum):
        STRETCH = "stretch"
        PAD = "pad"
        CROP = "crop"

    class PadColor(str, Enum):
        BLACK = "black"
        WHITE = "white"
        RED = "red"
        GREEN = "green"
        BLUE = "blue"
        GRAY = "gray"

    class Codec(str, Enum):
        LIBX264 = "libx264"
        LIBX265 = "libx265"

    class Preset(str, Enum):
        ULTRAFAST = "ultrafast"
        FAST = "fast"
        MEDIUM = "medium"
        SLOW = "slow"

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/scale-video"
    title: ClassVar[str] = "Workflow Utilities Scale Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "width", "height")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"video": {"max_file_size": 500000000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. Up to 500 MB.",
    )
    width: int | None = Field(default=None, ge=2, le=7680, description="Width in pixels.")
    height: int | None = Field(default=None, ge=2, le=4320, description="Height in pixels.")
    mode: Mode = Field(
        default=Mode.STRETCH, description="Way of working, for instance fast or careful, or how much may change."
    )
    pad_color: PadColor = Field(default=PadColor.BLACK)
    codec: Codec = Field(default=Codec.LIBX264)
    preset: Preset = Field(
        default=Preset.FAST, description="Ready-made voice for this speaker; unused when a voice sample is connected."
    )
    crf: int = Field(default=18, ge=0, le=51)

    class OutputType(TypedDict):
        output: VideoRef
        original_width: int
        original_height: int
        scaled_width: int
        scaled_height: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
