class Qwen3TtsVoiceDesign17B(FalNode):
    """
    Invent a voice from a description and hear it read your text, with Qwen3-TTS Voice Design 1.7B.
    qwen3-tts, qwen, text-to-speech, voice-design, speech, 1.7b

    Gives a recording; pass it to the 1.7B clone node to use the same voice again.

    Use cases:
    - Create a brand voice for a phone menu
    - Find a voice for a game character
    - Describe a gravelly old sailor instead of picking from a list
    - Audition five invented narrators on the same opening line
    - Make a sample recording for the clone node without a real speaker
    """

    class Language(str, Enum):
        AUTO = "Auto"
        ENGLISH = "English"
        CHINESE = "Chinese"
        SPANISH = "Spanish"
        FRENCH = "French"
        GERMAN = "German"
        ITALIAN = "Italian"
        JAPANESE = "Japanese"
        KOREAN = "Korean"
        PORTUGUESE = "Portuguese"
        RUSSIAN = "Russian"

    endpoint: ClassVar[str] = "fal-ai/qwen-3-tts/voice-design/1.7b"
    title: ClassVar[str] = "Qwen3-TTS 1.7B – Voice Design"
    _required: ClassVar[tuple[str, ...]] = ("text", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "prompt", "language")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(default="", description="The words to speak, exactly as written.")
    language: Language = Field(default=Language.AUTO, description="Language of the speech; Auto goes by the text.")
    prompt: str = Field(
        default="", description="The voice to invent: age, gender, timbre, accent, mood and manner of speaking."
    )
    top_k: int | None = Field(
        default=50,
        ge=0,
        description="How many of the likeliest tokens are in the running; a small number is predictable.",
    )
    top_p: float | None = Field(
        default=1.0,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )
    temperature: float | None = Field(
        default=0.9,
        ge=0,
        le=1,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    repetition_penalty: float | None = Field(
        default=1.05, ge=0, description="How strongly repeats are punished; higher avoids loops, too high sounds odd."
    )
    subtalker_dosample: bool | None = Field(
        default=True,
        description="Lets the helper model that fills in fine sound choose by chance; off always takes the likeliest.",
    )
    subtalker_top_k: int | None = Field(
        default=50, ge=0, description="How many candidates the helper model picks from; fewer are steadier."
    )
    subtalker_top_p: float | None = Field(
        default=1.0,
        ge=0,
        le=1,
        description="Share of probability that the helper model picks from; lower plays it safe.",
    )
    subtalker_temperature: float | None = Field(
        default=0.9,
        ge=0,
        le=1,
        description="Chance in the helper model's choices: lower sounds steadier, higher livelier.",
    )
    max_new_tokens: int | None = Field(
        default=200,
        ge=1,
        le=8192,
        description="Longest speech allowed, counted in audio tokens; raise it for long texts, since too low stops in mid-sentence.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
