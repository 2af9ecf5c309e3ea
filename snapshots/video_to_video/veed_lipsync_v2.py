class VeedLipsyncV2(FalNode):
    """
    veed/lipsync/v2 on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "veed/lipsync/v2"
    title: ClassVar[str] = "VEED Lipsync V2"
    _required: ClassVar[tuple[str, ...]] = ("audio", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "video")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
