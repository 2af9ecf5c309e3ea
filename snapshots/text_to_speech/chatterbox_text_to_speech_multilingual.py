class ChatterboxTextToSpeechMultilingual(FalNode):
    """
    Speak up to 300 characters in any of 23 languages with Chatterbox Multilingual, using a stock voice per language or a clip of your own; lower the pace weight to lose a source accent.
    chatterbox, text-to-speech, multilingual, speech, voice-cloning, 23-languages

    Use cases:
    - Announce a ferry delay in Greek, Norwegian and Turkish
    - Record Swahili vocabulary cards for an evening class
    - Let a chef greet Polish diners in her own cloned voice
    - Add Hebrew and Arabic lift messages to a clinic
    - Try one slogan in ten languages before hiring voice actors
    """

    class CustomAudioLanguage(str, Enum):
        ENGLISH = "english"
        ARABIC = "arabic"
        DANISH = "danish"
        GERMAN = "german"
        GREEK = "greek"
        SPANISH = "spanish"
        FINNISH = "finnish"
        FRENCH = "french"
        HEBREW = "hebrew"
        HINDI = "hindi"
        ITALIAN = "italian"
        JAPANESE = "japanese"
        KOREAN = "korean"
        MALAY = "malay"
        DUTCH = "dutch"
        NORWEGIAN = "norwegian"
        POLISH = "polish"
        PORTUGUESE = "portuguese"
        RUSSIAN = "russian"
        SWEDISH = "swedish"
        SWAHILI = "swahili"
        TURKISH = "turkish"
        CHINESE = "chinese"

    endpoint: ClassVar[str] = "fal-ai/chatterbox/text-to-speech/multilingual"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "exaggeration", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="", max_length=300, description="The words to speak, in the language of the chosen voice."
    )
    voice: str = Field(
        default="english",
        description="Language name for a stock voice, or the address of a clip to imitate (then set custom_audio_language).",
    )
    custom_audio_language: CustomAudioLanguage | None = Field(
        default=None, description="Language of your own voice sample; ready-made voices ignore it."
    )
    exaggeration: float = Field(
        default=0.5,
        ge=0.25,
        le=2,
        description="How theatrical the delivery is; higher is more intense and can become unstable.",
    )
    temperature: float = Field(
        default=0.8,
        ge=0.05,
        le=5,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    cfg_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Guidance and pace weight; zero helps keep a cloned voice's accent out of another language.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
