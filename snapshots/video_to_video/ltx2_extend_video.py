class Ltx2ExtendVideo(FalNode):
    """
    fal-ai/ltx-2/extend-video on fal.ai: its words are not written yet.
    fal, video-to-video, draft

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.
    """

    class Mode(str, Enum):
        START = "start"
        END = "end"

    endpoint: ClassVar[str] = "fal-ai/ltx-2/extend-video"
    title: ClassVar[str] = "LTX Video 2.0 Pro Extend Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str | None = Field(
        default=None,
        max_length=5000,
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    duration: float = Field(
        default=5.0,
        ge=1,
        le=20,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    mode: Mode = Field(
        default=Mode.END, description="Way of working, for instance fast or careful, or how much may change."
    )
    context: float | None = Field(
        default=None,
        ge=1,
        le=20,
        description="Background that helps to get it right: what the picture is for, or what was said before.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
