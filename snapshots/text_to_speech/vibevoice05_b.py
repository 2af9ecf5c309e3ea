class Vibevoice05B(FalNode):
    """
    Read a script in one of six English voices with the small VibeVoice 0.5B; a single speaker and the quickest of the three sizes.
    vibevoice, text-to-speech, single-speaker, fast, 0.5b, narration

    Use cases:
    - Listen to a cover letter in Emma's voice to catch clumsy lines
    - Narrate a screencast about spreadsheet macros in Mike's voice
    - Read long release notes aloud during a commute
    - Voice a placeholder narrator for a nature film edit
    - Generate daily devotion readings for a parish phone line
    """

    class Speaker(str, Enum):
        FRANK = "Frank"
        WAYNE = "Wayne"
        CARTER = "Carter"
        EMMA = "Emma"
        GRACE = "Grace"
        MIKE = "Mike"

    endpoint: ClassVar[str] = "fal-ai/vibevoice/0.5b"
    _required: ClassVar[tuple[str, ...]] = ("script", "speaker")
    _basic_fields: ClassVar[tuple[str, ...]] = ("script", "speaker", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    script: str = Field(
        default="", max_length=90000, description="The text to read; mark the turns by speaker for a conversation."
    )
    speaker: Speaker | None = Field(default=None, description="Ready-made voice that reads the script.")
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
