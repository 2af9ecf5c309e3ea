class KokoroMandarinChinese(FalNode):
    """
    Speak Mandarin Chinese with Kokoro in one of eight voices, four women and four men, at variable speed.
    kokoro, text-to-audio, text-to-speech, speech, mandarin, chinese

    Use cases:
    - Drill the four tones with slow recordings of one syllable
    - Read a Tang poem in eight voices and choose
    - Announce queue numbers at a dumpling counter
    - Turn a grandmother's letter into audio for her grandson
    - Voice the host of a hotpot ordering kiosk
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
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The Chinese text to speak.")
    voice: Voice | None = Field(
        default=None, description="Speaker of this language; the second letter of the name says female (f) or male (m)."
    )
    speed: float = Field(default=1.0, ge=0.1, le=5, description="Pace: above one is faster, below one slower.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
