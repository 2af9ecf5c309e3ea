class KokoroAmericanEnglish(FalNode):
    """
    Speak American English with Kokoro, the small open TTS model with 82 million parameters.
    kokoro, text-to-audio, text-to-speech, american-english, open-weights, voice-over

    Twenty voices, female and male, at any pace; British English has a node of its own with eight.

    Use cases:
    - Record an American voice-over for an explainer video
    - Read US news aloud in an app
    - Give twenty American characters a voice each
    - Narrate a US product demo at one and a half times the speed
    - Read spelling words slowly in an American accent
    """

    class Voice(str, Enum):
        AF_HEART = "af_heart"
        AF_ALLOY = "af_alloy"
        AF_AOEDE = "af_aoede"
        AF_BELLA = "af_bella"
        AF_JESSICA = "af_jessica"
        AF_KORE = "af_kore"
        AF_NICOLE = "af_nicole"
        AF_NOVA = "af_nova"
        AF_RIVER = "af_river"
        AF_SARAH = "af_sarah"
        AF_SKY = "af_sky"
        AM_ADAM = "am_adam"
        AM_ECHO = "am_echo"
        AM_ERIC = "am_eric"
        AM_FENRIR = "am_fenrir"
        AM_LIAM = "am_liam"
        AM_MICHAEL = "am_michael"
        AM_ONYX = "am_onyx"
        AM_PUCK = "am_puck"
        AM_SANTA = "am_santa"

    endpoint: ClassVar[str] = "fal-ai/kokoro/american-english"
    title: ClassVar[str] = "Kokoro – American English"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The English text to speak.")
    voice: Voice = Field(
        default=Voice.AF_HEART,
        description="Speaker of this language; the second letter of the name says female (f) or male (m).",
    )
    speed: float = Field(
        default=1.0, ge=0.1, le=5, description="Pace of the speech: 1 is normal, lower is slower, higher is faster."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
