class KokoroSpanish(FalNode):
    """
    Speak Spanish with Kokoro as Dora, Alex or Santa, one female and two male voices, at the speed you choose; suits readers from Madrid to Mexico.
    kokoro, text-to-audio, text-to-speech, speech, spanish, castilian

    Use cases:
    - Read lottery numbers at a village fiesta
    - Record a paella workshop's steps for the stove-side tablet
    - Speak a bilingual school's fire-drill notice
    - Narrate an Andean weaving exhibit
    - Practise dictation for the DELE exam
    """

    class Voice(str, Enum):
        EF_DORA = "ef_dora"
        EM_ALEX = "em_alex"
        EM_SANTA = "em_santa"

    endpoint: ClassVar[str] = "fal-ai/kokoro/spanish"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The Spanish text to speak.")
    voice: Voice | None = Field(
        default=None, description="Speaker of this language; the second letter of the name says female (f) or male (m)."
    )
    speed: float = Field(default=1.0, ge=0.1, le=5, description="Pace: above one is faster, below one slower.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
