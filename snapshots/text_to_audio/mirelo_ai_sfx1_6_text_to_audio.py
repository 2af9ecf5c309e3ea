class MireloAiSfx1_6TextToAudio(FalNode):
    """
    mirelo-ai/sfx1.6/text-to-audio on fal.ai: its words are not written yet.
    fal, text-to-audio, draft
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx1.6/text-to-audio"
    title: ClassVar[str] = "Mirelo SFX1.6 Text to Audio"
    _required: ClassVar[tuple[str, ...]] = ("text_prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text_prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio", 0)}

    text_prompt: str = Field(
        default="",
        min_length=4,
        description="Words that tell the model what to look for or which sound to make; optional where media already guides it.",
    )
    duration: float = Field(default=10.0, ge=0.1, le=60, description="Length of the recording in seconds.")
    ambience: bool = Field(default=False)
    double_output: bool = Field(default=False)
    num_samples: int = Field(
        default=1,
        ge=1,
        le=4,
        description="How many variants to produce, or faces to sample; more give more choice and take longer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    upload_audio_format: UploadAudioFormat = Field(default=UploadAudioFormat.WAV)

    class OutputType(TypedDict):
        output: AudioRef
        audio: list[AudioRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
