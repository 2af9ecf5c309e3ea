class KokoroBritishEnglish(FalNode):
    """
    Speak British English with Kokoro in one of eight voices, four women and four men, with free choice of pace.
    kokoro, text-to-audio, text-to-speech, speech, british-english, narration

    The American endpoint has twenty voices.

    Use cases:
    - Narrate a stately home's garden walk
    - Read cricket scores to a blind fan
    - Announce the next stop on a heritage tram
    - Record dictation passages for a Kent primary school
    - Voice a butler in an interactive murder mystery
    """

    class Voice(str, Enum):
        BF_ALICE = "bf_alice"
        BF_EMMA = "bf_emma"
        BF_ISABELLA = "bf_isabella"
        BF_LILY = "bf_lily"
        BM_DANIEL = "bm_daniel"
        BM_FABLE = "bm_fable"
        BM_GEORGE = "bm_george"
        BM_LEWIS = "bm_lewis"

    endpoint: ClassVar[str] = "fal-ai/kokoro/british-english"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The English text to speak.")
    voice: Voice | None = Field(
        default=None, description="Speaker of this language; the second letter of the name says female (f) or male (m)."
    )
    speed: float = Field(default=1.0, ge=0.1, le=5, description="Pace: above one is faster, below one slower.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
