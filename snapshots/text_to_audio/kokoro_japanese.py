class KokoroJapanese(FalNode):
    """
    Speak Japanese with Kokoro, the small open TTS model.
    kokoro, text-to-audio, text-to-speech, japanese, open-weights, voice-over

    Five voices, four women and one man, at any pace; it reads Japanese text and does not translate.

    Use cases:
    - Narrate a travel video in Japanese
    - Make listening cards for the JLPT
    - Voice station calls of a train game in Japanese
    - Read a manga script in four female voices
    - Announce last orders in a Tokyo restaurant
    """

    class Voice(str, Enum):
        JF_ALPHA = "jf_alpha"
        JF_GONGITSUNE = "jf_gongitsune"
        JF_NEZUMI = "jf_nezumi"
        JF_TEBUKURO = "jf_tebukuro"
        JM_KUMO = "jm_kumo"

    endpoint: ClassVar[str] = "fal-ai/kokoro/japanese"
    title: ClassVar[str] = "Kokoro – Japanese"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The Japanese text to speak.")
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
