class Vibevoice(FalNode):
    """
    Perform scripts of up to 90,000 characters with Microsoft's VibeVoice 1.5B, several speakers in one take, using presets or your own voice samples; the longest-form member of the family.
    vibevoice, text-to-speech, multi-speaker, podcast, long-form, dialogue

    Use cases:
    - Turn a seventy-page seminar transcript into a listenable discussion
    - Record an hour-long two-host show about model trains
    - Perform a full radio drama with sampled cast voices
    - Read a Mandarin interview with Bowen and Xinran alternating
    - Produce a book club episode from members' written remarks
    """

    endpoint: ClassVar[str] = "fal-ai/vibevoice"
    _required: ClassVar[tuple[str, ...]] = ("script", "speakers")
    _basic_fields: ClassVar[tuple[str, ...]] = ("script", "speakers", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    script: str = Field(
        default="", max_length=90000, description="The text to read; mark the turns by speaker for a conversation."
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
