class KokoroSpanish(FalNode):
    """
    Speak Spanish with Kokoro, the small open TTS model.
    kokoro, text-to-audio, text-to-speech, spanish, open-weights, voice-over

    Three voices, Dora, Alex and Santa, at any pace, for listeners in Spain and Latin America; it does not translate.

    Use cases:
    - Record a Spanish voice-over for a social clip
    - Read a school's safety notice in Spanish
    - Voice a delivery app for Mexico as Alex
    - Practise dictation for the DELE exam
    - Narrate a flat in Madrid for Spanish-speaking tenants
    """

    class Voice(str, Enum):
        EF_DORA = "ef_dora"
        EM_ALEX = "em_alex"
        EM_SANTA = "em_santa"

    endpoint: ClassVar[str] = "fal-ai/kokoro/spanish"
    title: ClassVar[str] = "Kokoro – Spanish"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The Spanish text to speak.")
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
