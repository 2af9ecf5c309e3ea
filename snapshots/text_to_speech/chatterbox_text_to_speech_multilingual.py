class ChatterboxTextToSpeechMultilingual(FalNode):
    """
    Speak up to 300 characters in one of 23 languages with Chatterbox Multilingual.
    chatterbox, text-to-speech, multilingual, speech, voice-cloning, localization

    Takes a stock voice for each language or your own sample; pace weight zero softens its accent. Plain Chatterbox acts tags such as <laugh> instead.

    Use cases:
    - Localise a station announcement into Danish and Finnish
    - Record Japanese vocabulary cards for a language course
    - Speak a slogan in Greek, Korean and Hindi with stock voices
    - Soften a cloned English speaker's accent in a Polish greeting by pace weight 0
    - Push a Spanish radio spot to an exaggeration of 1.5
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
    title: ClassVar[str] = "Chatterbox Multilingual – Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "exaggeration", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="", max_length=300, description="The words to speak, in the language of the chosen voice."
    )
    voice: str = Field(
        default="english",
        description="Name of the language for a stock voice, or the web address of a sample to imitate; then set custom audio language too.",
    )
    custom_audio_language: CustomAudioLanguage | None = Field(
        default=None, description="Language spoken in your own sample; ignored with a stock voice."
    )
    exaggeration: float = Field(
        default=0.5,
        ge=0.25,
        le=2,
        description="How expressive the delivery is: 0.5 is neutral, higher is more intense, extremes become unstable.",
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
        description="Number that fixes the chance in the delivery, so that a reading can be repeated; -1 or 0 draws a new one.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
