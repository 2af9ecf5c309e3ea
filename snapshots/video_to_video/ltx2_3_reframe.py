class Ltx2_3Reframe(FalNode):
    """
    fal-ai/ltx-2.3/reframe on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class AspectRatio(str, Enum):
        RATIO_1_1 = "1:1"
        RATIO_4_5 = "4:5"
        RATIO_5_4 = "5:4"
        RATIO_9_16 = "9:16"
        RATIO_16_9 = "16:9"

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3/reframe"
    title: ClassVar[str] = "Ltx 2.3 Reframe"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "aspect_ratio", "resolution")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"video": {"max_duration": 60}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. At most 60 seconds.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9,
        description="Shape of the video as width to height; an automatic choice follows the input.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
