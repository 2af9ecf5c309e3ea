class SoniloV1_1VideoToSoundEffects(FalNode):
    """
    sonilo/v1.1/video-to-sound-effects on fal.ai: its words are not written yet.
    fal, video-to-audio, draft
    """

    endpoint: ClassVar[str] = "sonilo/v1.1/video-to-sound-effects"
    title: ClassVar[str] = "Sonilo V1.1 Video to Sound Effects"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to.",
    )
    prompt: str | None = Field(
        default=None,
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    audio_format: UploadAudioFormat | None = Field(default=None, description="File type of the cleaned sound.")
    segments: list[SoniloSfxSegment] = Field(default=[])

    class OutputType(TypedDict):
        output: AudioRef
        audios: list[AudioRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
