class KokoroItalian(FalNode):
    """
    Speak Italian with Kokoro, the small open TTS model.
    kokoro, text-to-audio, text-to-speech, italian, open-weights, voice-over

    Two voices, Sara and Nicola, at any pace; it reads Italian text and does not translate.

    Use cases:
    - Record an Italian voice-over for a recipe video
    - Narrate a walking tour of Florence in Italian
    - Read Italian opera lyrics slowly to a choir
    - Let Sara and Nicola take turns in an Italian course
    - Voice a hotel's welcome message in Italian
    """

    class Voice(str, Enum):
        IF_SARA = "if_sara"
        IM_NICOLA = "im_nicola"

    endpoint: ClassVar[str] = "fal-ai/kokoro/italian"
    title: ClassVar[str] = "Kokoro – Italian"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The Italian text to speak.")
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
