class MireloAiSfx1_6InpaintAudio(FalNode):
    """
    mirelo-ai/sfx1.6/inpaint-audio on fal.ai: its words are not written yet.
    fal, audio-to-audio, draft
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx1.6/inpaint-audio"
    title: ClassVar[str] = "Mirelo SFX1.6 Inpaint Audio"
    _required: ClassVar[tuple[str, ...]] = ("audio", "segment")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "segment", "text_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio", 0)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    segment: MireloAiAudioSegmentSpec | None = Field(default=None)
    text_prompt: str | None = Field(
        default=None,
        description="Words that tell the model what to look for or which sound to make; optional where media already guides it.",
    )
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
