class KokoroAmericanEnglish(FalNode):
    """
    Speak American English with Kokoro, the 82-million-parameter open TTS, in one of twenty voices at any pace.
    kokoro, text-to-audio, text-to-speech, speech, american-english, lightweight

    Light and cheap; British voices live at their own endpoint.

    Use cases:
    - Read parking announcements for a county fair
    - Give each player class of a dungeon game another of twenty voices
    - Listen to a draft column while washing up
    - Turn spelling-bee words into slow audio
    - Voice a diner's daily specials line
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
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The English text to speak.")
    voice: Voice = Field(
        default=Voice.AF_HEART,
        description="Speaker of this language; the second letter of the name says female (f) or male (m).",
    )
    speed: float = Field(default=1.0, ge=0.1, le=5, description="Pace: above one is faster, below one slower.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
