class KokoroHindi(FalNode):
    """
    Speak Hindi with Kokoro in one of four voices, two female and two male, faster or slower as you like.
    kokoro, text-to-audio, text-to-speech, speech, hindi, india

    Use cases:
    - Read mandi vegetable prices to farmers on the phone
    - Tell a Panchatantra tale at bedtime
    - Voice platform changes for a model railway of Jaipur
    - Turn vaccination advice into audio for a village clinic
    - Slow a Hindi lesson for heritage speakers abroad
    """

    class Voice(str, Enum):
        HF_ALPHA = "hf_alpha"
        HF_BETA = "hf_beta"
        HM_OMEGA = "hm_omega"
        HM_PSI = "hm_psi"

    endpoint: ClassVar[str] = "fal-ai/kokoro/hindi"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The Hindi text to speak.")
    voice: Voice | None = Field(
        default=None, description="Speaker of this language; the second letter of the name says female (f) or male (m)."
    )
    speed: float = Field(default=1.0, ge=0.1, le=5, description="Pace: above one is faster, below one slower.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
