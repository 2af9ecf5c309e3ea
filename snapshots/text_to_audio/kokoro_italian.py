class KokoroItalian(FalNode):
    """
    Speak Italian with Kokoro as Sara or Nicola, its female and male voices, at a chosen speed.
    kokoro, text-to-audio, text-to-speech, speech, italian, lightweight

    Use cases:
    - Read a libretto aloud to singers learning the vowels
    - Call numbers at a tombola in Trieste
    - Describe frescoes to visitors of a small chapel
    - Speak a nonna's gnocchi recipe step by step
    - Announce vaporetto detours on a practice app
    """

    class Voice(str, Enum):
        IF_SARA = "if_sara"
        IM_NICOLA = "im_nicola"

    endpoint: ClassVar[str] = "fal-ai/kokoro/italian"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The Italian text to speak.")
    voice: Voice | None = Field(
        default=None, description="Speaker of this language; the second letter of the name says female (f) or male (m)."
    )
    speed: float = Field(default=1.0, ge=0.1, le=5, description="Pace: above one is faster, below one slower.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
