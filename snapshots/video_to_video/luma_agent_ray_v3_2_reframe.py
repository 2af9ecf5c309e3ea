class LumaAgentRayV3_2Reframe(FalNode):
    """
    luma/agent/ray/v3.2/reframe on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class AspectRatio(str, Enum):
        RATIO_3_4 = "3:4"
        RATIO_4_3 = "4:3"
        RATIO_1_1 = "1:1"
        RATIO_9_16 = "9:16"
        RATIO_16_9 = "16:9"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "luma/agent/ray/v3.2/reframe"
    title: ClassVar[str] = "Luma Ray 3.2 Reframe Agent"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt", "aspect_ratio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "aspect_ratio", "resolution")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"video": {"max_duration": 30}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. At most 30 seconds.",
    )
    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None, description="Shape of the video as width to height; an automatic choice follows the input."
    )
    resolution: Resolution540pTo1080p = Field(
        default=Resolution540pTo1080p.RESOLUTION_540P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    source_position: LumaRayReframeSourcePosition | None = Field(default=None)

    class OutputType(TypedDict):
        output: VideoRef
        exr_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
