class SoniloV1_1TextToSoundEffects(FalNode):
    """
    sonilo/v1.1/text-to-sound-effects on fal.ai: its words are not written yet.
    fal, text-to-audio, draft
    """

    endpoint: ClassVar[str] = "sonilo/v1.1/text-to-sound-effects"
    title: ClassVar[str] = "Sonilo V1.1 Text to Sound Effects"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    duration: float = Field(default=8.0, description="Length of the recording in seconds.")
    audio_format: UploadAudioFormat = Field(
        default=UploadAudioFormat.AAC, description="File type of the cleaned sound."
    )

    class OutputType(TypedDict):
        output: AudioRef
        audios: list[AudioRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
