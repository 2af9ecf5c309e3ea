class KokoroMandarinChinese(FalNode):
    """
    Speak Mandarin Chinese with Kokoro, the small open TTS model.
    kokoro, text-to-audio, text-to-speech, mandarin, chinese, open-weights

    Eight voices, four women and four men, at any pace; it reads Chinese text and does not translate.

    Use cases:
    - Record a Mandarin voice-over for a shop video
    - Read vocabulary aloud for a Chinese course
    - Drill the four tones with slow recordings
    - Choose among eight Chinese speakers for a kiosk
    - Call queue numbers in Mandarin at a counter
    """

    class Voice(str, Enum):
        ZF_XIAOBEI = "zf_xiaobei"
        ZF_XIAONI = "zf_xiaoni"
        ZF_XIAOXIAO = "zf_xiaoxiao"
        ZF_XIAOYI = "zf_xiaoyi"
        ZM_YUNJIAN = "zm_yunjian"
        ZM_YUNXI = "zm_yunxi"
        ZM_YUNXIA = "zm_yunxia"
        ZM_YUNYANG = "zm_yunyang"

    endpoint: ClassVar[str] = "fal-ai/kokoro/mandarin-chinese"
    title: ClassVar[str] = "Kokoro – Mandarin Chinese"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The Chinese text to speak.")
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
