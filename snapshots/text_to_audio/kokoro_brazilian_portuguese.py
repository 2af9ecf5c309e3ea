class KokoroBrazilianPortuguese(FalNode):
    """
    Speak Brazilian Portuguese with Kokoro in one of three voices, one female and two male, at adjustable speed.
    kokoro, text-to-audio, text-to-speech, speech, brazilian-portuguese, portuguese

    For European Portuguese look elsewhere.

    Use cases:
    - Read a feijoada recipe aloud for a kitchen speaker
    - Announce the samba school's rehearsal times
    - Practise listening for a trip to Recife at half speed
    - Voice a Sao Paulo clinic's appointment reminder
    - Narrate a slide show on capybaras for a Rio school
    """

    class Voice(str, Enum):
        PF_DORA = "pf_dora"
        PM_ALEX = "pm_alex"
        PM_SANTA = "pm_santa"

    endpoint: ClassVar[str] = "fal-ai/kokoro/brazilian-portuguese"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The Portuguese text to speak.")
    voice: Voice | None = Field(
        default=None, description="Speaker of this language; the second letter of the name says female (f) or male (m)."
    )
    speed: float = Field(default=1.0, ge=0.1, le=5, description="Pace: above one is faster, below one slower.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
