class Vibevoice05B(FalNode):
    """
    Read a script aloud in one of six English voices with Microsoft's small VibeVoice 0.5B.
    vibevoice, text-to-speech, narration, long-form, small-model, voice-over

    One speaker, up to 90,000 characters, at half the price of the 1.5B and 7B models, which hold dialogues.

    Use cases:
    - Narrate a screencast in Grace's voice
    - Listen to long reports while commuting
    - Read a book-length text in Emma's voice alone
    - Record placeholder narration in Wayne's voice before the actor comes
    - Let Emma, Grace or Mike read release notes
    """

    class Speaker(str, Enum):
        FRANK = "Frank"
        WAYNE = "Wayne"
        CARTER = "Carter"
        EMMA = "Emma"
        GRACE = "Grace"
        MIKE = "Mike"

    endpoint: ClassVar[str] = "fal-ai/vibevoice/0.5b"
    title: ClassVar[str] = "VibeVoice 0.5B – Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("script", "speaker")
    _basic_fields: ClassVar[tuple[str, ...]] = ("script", "speaker", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    script: str = Field(default="", max_length=90000, description="The text that the one speaker reads.")
    speaker: Speaker | None = Field(default=None, description="Ready-made voice that reads the script.")
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
