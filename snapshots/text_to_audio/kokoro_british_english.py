class KokoroBritishEnglish(FalNode):
    """
    Speak British English with Kokoro, the small open TTS model.
    kokoro, text-to-audio, text-to-speech, british-english, open-weights, narration

    Eight voices, four women and four men, at any pace; the American node has twenty.

    Use cases:
    - Narrate a stately home's audio guide in British English
    - Record a voice-over for a British advert
    - Read a story as Fable, George or Emma
    - Give a butler in a mystery game his accent
    - Make dictation passages in British pronunciation
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
    title: ClassVar[str] = "Kokoro – British English"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The English text to speak.")
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
