class SyncLipsyncV3(FalNode):
    """
    fal-ai/sync-lipsync/v3 on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/sync-lipsync/v3"
    title: ClassVar[str] = "sync-3 Lipsync"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    sync_mode: LipsyncMode = Field(
        default=LipsyncMode.CUT_OFF, description="Returns the media inside the answer and keeps it out of the history."
    )
    options: Sync3GenerationOptions | None = Field(default=None)

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
