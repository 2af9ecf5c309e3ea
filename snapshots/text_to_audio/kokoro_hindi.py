class KokoroHindi(FalNode):
    """
    Speak Hindi with Kokoro, the small open TTS model.
    kokoro, text-to-audio, text-to-speech, hindi, open-weights, voice-over

    Four voices, two women and two men, at any pace; it reads Hindi text and does not translate.

    Use cases:
    - Voice an explainer video in Hindi
    - Read crop prices to farmers in Hindi over the phone
    - Turn health advice into Hindi audio for a clinic
    - Slow a Hindi lesson down for learners abroad
    - Record a Diwali greeting for customers in India
    """

    class Voice(str, Enum):
        HF_ALPHA = "hf_alpha"
        HF_BETA = "hf_beta"
        HM_OMEGA = "hm_omega"
        HM_PSI = "hm_psi"

    endpoint: ClassVar[str] = "fal-ai/kokoro/hindi"
    title: ClassVar[str] = "Kokoro – Hindi"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The Hindi text to speak.")
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
