class LumaAgentRayV3_2VideoToVideo(FalNode):
    """
    luma/agent/ray/v3.2/video-to-video on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class EditStrength(str, Enum):
        ADHERE_1 = "adhere_1"
        ADHERE_2 = "adhere_2"
        ADHERE_3 = "adhere_3"
        FLEX_1 = "flex_1"
        FLEX_2 = "flex_2"
        FLEX_3 = "flex_3"
        REIMAGINE_1 = "reimagine_1"
        REIMAGINE_2 = "reimagine_2"
        REIMAGINE_3 = "reimagine_3"

    endpoint: ClassVar[str] = "luma/agent/ray/v3.2/video-to-video"
    title: ClassVar[str] = "Luma Ray 3.2 Video to Video Agent"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "keyframes", "start_image", "duration")
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
    keyframes: list[ImageRef] = Field(
        default=[], max_length=64, description="The clips of this track, each with its time and length."
    )
    start_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="start_image_url",
        description="Image to begin with; the in-between frames or the video grow out of it.",
    )
    duration: DurationFiveOrTenSeconds = Field(
        default=DurationFiveOrTenSeconds.DURATION_5S,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    resolution: Resolution540pTo1080p = Field(
        default=Resolution540pTo1080p.RESOLUTION_540P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    auto_controls: bool = Field(default=False)
    controls: LumaRayEditControls | None = Field(
        default=None, description="The control pictures, each with its kind and strength."
    )
    edit_strength: EditStrength | None = Field(default=None)
    exr_export: bool = Field(default=False)
    hdr: bool = Field(default=False)
    keyframe_indexes: list[int] = Field(default=[])

    class OutputType(TypedDict):
        output: VideoRef
        exr_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
