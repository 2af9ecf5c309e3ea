class KokoroBrazilianPortuguese(FalNode):
    """
    Speak Brazilian Portuguese with Kokoro, the small open TTS model.
    kokoro, text-to-audio, text-to-speech, portuguese, brazilian-portuguese, open-weights

    Three voices, Dora, Alex and Santa, at any pace; the speech is that of Brazil, not of Portugal.

    Use cases:
    - Voice an app tutorial for customers in Brazil
    - Record appointment reminders for a clinic in São Paulo
    - Read a Portuguese product description as Dora
    - Practise listening to Brazilian speech at half speed
    - Narrate a video for a shop in Recife
    """

    class Voice(str, Enum):
        PF_DORA = "pf_dora"
        PM_ALEX = "pm_alex"
        PM_SANTA = "pm_santa"

    endpoint: ClassVar[str] = "fal-ai/kokoro/brazilian-portuguese"
    title: ClassVar[str] = "Kokoro – Brazilian Portuguese"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The Portuguese text to speak.")
    voice: Voice | None = Field(
        default=None, description="Speaker of this language; the second letter of the name says female (f) or male (m)."
    )
    speed: float = Field(
        default=1.0, ge=0.1, le=5, description="Pace of the speech: 1 is normal, lower is slower, higher is faster."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
