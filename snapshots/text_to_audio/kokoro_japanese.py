class KokoroJapanese(FalNode):
    """
    Speak Japanese with Kokoro in one of five voices, four female and one male, at the tempo you need.
    kokoro, text-to-audio, text-to-speech, speech, japanese, lightweight

    Use cases:
    - Read haiku slowly for a calligraphy class
    - Announce last orders in a ramen bar
    - Make listening cards for the JLPT from a word list
    - Tell the fox tale of Gongitsune to children
    - Voice a train-driving game's station calls
    """

    class Voice(str, Enum):
        JF_ALPHA = "jf_alpha"
        JF_GONGITSUNE = "jf_gongitsune"
        JF_NEZUMI = "jf_nezumi"
        JF_TEBUKURO = "jf_tebukuro"
        JM_KUMO = "jm_kumo"

    endpoint: ClassVar[str] = "fal-ai/kokoro/japanese"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The Japanese text to speak.")
    voice: Voice | None = Field(
        default=None, description="Speaker of this language; the second letter of the name says female (f) or male (m)."
    )
    speed: float = Field(default=1.0, ge=0.1, le=5, description="Pace: above one is faster, below one slower.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
