class SoniloV1_1VideoToVideoMusic(FalNode):
    """
    sonilo/v1.1/video-to-video-music on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "sonilo/v1.1/video-to-video-music"
    title: ClassVar[str] = "Sonilo V1.1 Video to Video Music"
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
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    duration: float | None = Field(
        default=None, description="Length of the video in seconds; longer takes longer and usually costs more."
    )
    keep_speech_vocal: bool = Field(default=False)
    num_samples: int = Field(
        default=1,
        description="How many variants to produce, or faces to sample; more give more choice and take longer.",
    )
    start_offset: float | None = Field(
        default=None, description="Second of the video at which the sound sets in; zero starts both together."
    )

    class OutputType(TypedDict):
        output: VideoRef
        videos: list[VideoRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
