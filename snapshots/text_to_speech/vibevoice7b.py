class Vibevoice7b(FalNode):
    """
    Perform scripts of up to 30,000 characters with VibeVoice 7B, the largest of Microsoft's three.
    vibevoice, text-to-speech, multi-speaker, podcast, dialogue, expressive, voice-cloning

    Several speakers from presets or your own samples; the 1.5B model takes scripts three times as long.

    Use cases:
    - Record a podcast pilot from a script
    - Act out a scene of a novel
    - Stage a debate with the largest VibeVoice model
    - Record again in 7B a scene that 1.5B rehearsed
    - Let a sampled comedy duo speak a new sketch in 7B
    """

    endpoint: ClassVar[str] = "fal-ai/vibevoice/7b"
    title: ClassVar[str] = "VibeVoice 7B – Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("script", "speakers")
    _basic_fields: ClassVar[tuple[str, ...]] = ("script", "speakers", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    script: str = Field(
        default="",
        max_length=30000,
        description="The text to read; lines that begin with Speaker 0:, Speaker 1: and so on mark the turns.",
    )
    speakers: list[VibeVoiceSpeaker] = Field(
        default=[], description="The voices in order of their Speaker number, each a preset name or a sample recording."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    cfg_scale: float = Field(
        default=1.3, ge=1, le=2, description="How strictly the speech follows the script; higher adheres more."
    )

    class OutputType(TypedDict):
        output: AudioRef
        duration: float
        sample_rate: int
        generation_time: float
        rtf: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
