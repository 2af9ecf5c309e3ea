class SoniloV1_1VideoToVideoSoundEffects(FalNode):
    """
    sonilo/v1.1/video-to-video-sound-effects on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "sonilo/v1.1/video-to-video-sound-effects"
    title: ClassVar[str] = "Sonilo V1.1 Video to Video Sound Effects"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt")
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
    audio_format: UploadAudioFormat | None = Field(default=None, description="File type of the cleaned sound.")
    segments: list[SoniloSfxSegment] = Field(default=[])

    class OutputType(TypedDict):
        output: VideoRef
        audio: AudioRef
        videos: list[VideoRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
