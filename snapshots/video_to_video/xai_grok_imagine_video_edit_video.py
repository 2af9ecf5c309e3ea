class XaiGrokImagineVideoEditVideo(FalNode):
    """
    xai/grok-imagine-video/edit-video on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class Resolution(str, Enum):
        AUTO = "auto"
        RESOLUTION_480P = "480p"
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "xai/grok-imagine-video/edit-video"
    title: ClassVar[str] = "Grok Imagine Video Edit Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=4096,
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    resolution: Resolution = Field(
        default=Resolution.AUTO, description="Size of the video; higher is sharper, takes longer and often costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
