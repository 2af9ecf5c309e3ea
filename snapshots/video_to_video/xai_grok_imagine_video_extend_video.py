class XaiGrokImagineVideoExtendVideo(FalNode):
    """
    xai/grok-imagine-video/extend-video on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "xai/grok-imagine-video/extend-video"
    title: ClassVar[str] = "Grok Imagine Extend Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "duration")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"video": {"max_duration": 15, "min_duration": 2}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=4096,
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. MP4, 2 to 15 seconds.",
    )
    duration: int = Field(
        default=6,
        ge=2,
        le=10,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
