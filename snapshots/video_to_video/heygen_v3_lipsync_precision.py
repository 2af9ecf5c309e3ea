class HeygenV3LipsyncPrecision(FalNode):
    """
    fal-ai/heygen/v3/lipsync/precision on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/heygen/v3/lipsync/precision"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "enable_dynamic_duration")
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
    title: str | None = Field(default=None)
    enable_caption: bool = Field(default=False)
    enable_dynamic_duration: bool = Field(default=True)
    disable_music_track: bool = Field(default=False)
    enable_speech_enhancement: bool = Field(default=False)
    start_time: float | None = Field(default=None, ge=0, description="Second at which the part to be redone begins.")
    end_time: float | None = Field(
        default=None, ge=0, description="Second at which the repainted stretch of the recording ends."
    )

    class OutputType(TypedDict):
        output: VideoRef
        caption_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
