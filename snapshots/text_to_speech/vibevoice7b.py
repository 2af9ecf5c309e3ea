class Vibevoice7b(FalNode):
    """
    Voice multi-speaker scripts of up to 30,000 characters with VibeVoice 7B, the largest of the family; choose it for expression and the 1.5B for sheer length.
    vibevoice, text-to-speech, multi-speaker, 7b, podcast, expressive

    Use cases:
    - Stage a four-person debate on urban trees for a civics class
    - Perform an emotional courtroom scene from a novel
    - Record a comedy duo's sketch with their own voice samples
    - Dramatise letters between two siblings in a family archive
    - Make a pilot episode where host and guest talk over a meal
    """

    endpoint: ClassVar[str] = "fal-ai/vibevoice/7b"
    _required: ClassVar[tuple[str, ...]] = ("script", "speakers")
    _basic_fields: ClassVar[tuple[str, ...]] = ("script", "speakers", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    script: str = Field(
        default="", max_length=30000, description="The text to read; mark the turns by speaker for a conversation."
    )
    speakers: list[VibeVoiceSpeaker] = Field(
        default=[], description="The voices in order of their Speaker number, each a preset name or a sample recording."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    cfg_scale: float = Field(
        default=1.3,
        ge=1,
        le=2,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        duration: float
        sample_rate: int
        generation_time: float
        rtf: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
