class Qwen3TtsTextToSpeech17B(FalNode):
    """
    Speak text in ten languages with the larger Qwen3-TTS 1.7B.
    qwen3-tts, qwen, text-to-speech, speech, voice-clone, multilingual, 1.7b

    Nine built-in voices styled by a short prompt, or a cloned one from the 1.7B clone node; the 0.6B size costs less.

    Use cases:
    - Record an audiobook chapter in the narrator's own cloned voice
    - Voice a trailer in German, Spanish and French
    - Ask a built-in speaker for a hushed or an angry reading
    - Reuse a voice that was cloned with the 1.7B node
    - Render the final take of a script drafted with 0.6B
    """

    class Voice(str, Enum):
        VIVIAN = "Vivian"
        SERENA = "Serena"
        UNCLE_FU = "Uncle_Fu"
        DYLAN = "Dylan"
        ERIC = "Eric"
        RYAN = "Ryan"
        AIDEN = "Aiden"
        ONO_ANNA = "Ono_Anna"
        SOHEE = "Sohee"

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

    endpoint: ClassVar[str] = "fal-ai/qwen-3-tts/text-to-speech/1.7b"
    title: ClassVar[str] = "Qwen3-TTS 1.7B – Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "text",
        "voice",
        "language",
        "prompt",
        "speaker_voice_embedding_file_url",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "speaker_voice_embedding_file_url": {"formats": ["safetensors"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(default="", description="The words to speak, exactly as written.")
    prompt: str | None = Field(
        default=None, description="How to speak: mood, pace, style. Not used with a speaker embedding."
    )
    voice: Voice | None = Field(
        default=None, description="Ready-made speaker; set aside when a speaker embedding of a cloned voice is given."
    )
    language: Language = Field(default=Language.AUTO, description="Language of the speech; Auto goes by the text.")
    speaker_voice_embedding_file_url: AssetRef = Field(
        default=AssetRef(),
        description="Cloned voice as a safetensors embedding; it must come from the 1.7B clone-voice endpoint.",
    )
    reference_text: str | None = Field(
        default=None, description="What is said in the voice sample; knowing it makes the copy better."
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
