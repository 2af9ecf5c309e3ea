class SoniloV1_1TextToMusic(FalNode):
    """
    sonilo/v1.1/text-to-music on fal.ai: its words are not written yet.
    fal, text-to-audio, draft
    """

    endpoint: ClassVar[str] = "sonilo/v1.1/text-to-music"
    title: ClassVar[str] = "Sonilo V1.1 Text to Music"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    duration: int = Field(default=90, ge=1, le=600, description="Length of the recording in seconds.")
    num_samples: int = Field(
        default=1,
        ge=1,
        le=3,
        description="How many variants to produce, or faces to sample; more give more choice and take longer.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        audios: list[AudioRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
