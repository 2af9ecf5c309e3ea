class Ltx2_3RetakeVideo(FalNode):
    """
    fal-ai/ltx-2.3/retake-video on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class RetakeMode(str, Enum):
        REPLACE_AUDIO = "replace_audio"
        REPLACE_VIDEO = "replace_video"
        REPLACE_AUDIO_AND_VIDEO = "replace_audio_and_video"

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3/retake-video"
    title: ClassVar[str] = "LTX Video 2.3 Pro Retake Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    start_time: float = Field(default=0.0, ge=0, le=20, description="Second at which the part to be redone begins.")
    duration: float = Field(
        default=5.0,
        ge=2,
        le=20,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    retake_mode: RetakeMode = Field(
        default=RetakeMode.REPLACE_AUDIO_AND_VIDEO,
        description="What is redone in the chosen stretch: the picture, the sound or both.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
