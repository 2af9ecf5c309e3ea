class Vibevoice(FalNode):
    """
    Perform scripts of up to 90,000 characters with Microsoft's VibeVoice 1.5B, several speakers in one take.
    vibevoice, text-to-speech, multi-speaker, podcast, long-form, dialogue, voice-cloning

    Voices are presets or your own samples; 7B is larger and takes 30,000, 0.5B has one speaker.

    Use cases:
    - Voice a two-host podcast from a written script
    - Record a 60,000-character part of an audiobook with several voices
    - Perform a ninety-thousand-character seminar transcript in one run
    - Read a full-length radio drama of 80,000 characters with sampled cast voices
    - Record an hour-long show in the preset voice that brings background music
    """

    endpoint: ClassVar[str] = "fal-ai/vibevoice"
    title: ClassVar[str] = "VibeVoice 1.5B – Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("script", "speakers")
    _basic_fields: ClassVar[tuple[str, ...]] = ("script", "speakers", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    script: str = Field(
        default="",
        max_length=90000,
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
