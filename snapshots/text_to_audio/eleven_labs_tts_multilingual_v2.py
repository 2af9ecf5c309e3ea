class ElevenLabsTTSMultilingualV2(FalNode):
    """
    Speak text with ElevenLabs Multilingual v2, made for steady narration in 29 languages.
    elevenlabs, text-to-audio, text-to-speech, multilingual, narration, audiobook

    Speed, style and similarity can be set, text before and after keeps long readings in one flow; Turbo v2.5 costs half.

    Use cases:
    - Narrate an audiobook chapter by chapter
    - Record an e-learning course in several languages at 0.9 of the usual pace
    - Join long passages without audible breaks by previous and next text
    - Read a medicine leaflet at seven tenths of the speed in Finnish
    - Speak an 8,000-character documentary script in one request
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/tts/multilingual-v2"
    title: ClassVar[str] = "ElevenLabs Multilingual v2 – Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "speed", "stability", "language_code")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(default="", min_length=1, description="The words to speak, exactly as written.")
    voice: str = Field(default="Rachel", description="Name of the ElevenLabs voice that reads the text.")
    stability: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How even the voice stays: low is emotional and varied, high is steady up to monotonous.",
    )
    similarity_boost: float = Field(
        default=0.75,
        ge=0,
        le=1,
        description="How close the voice stays to the original; too high also copies flaws of the recording.",
    )
    style: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="How much the speaker's own manner is exaggerated. Zero is the most stable.",
    )
    speed: float = Field(
        default=1.0,
        ge=0.7,
        le=1.2,
        description="Pace of the speech: 1 is normal, lower is slower, higher is faster; the extremes sound worse.",
    )
    timestamps: bool = Field(default=False, description="Also returns the moment at which each word is spoken.")
    previous_text: str | None = Field(
        default=None, description="What came before this passage, so that the voice carries on naturally."
    )
    next_text: str | None = Field(
        default=None, description="What comes after this passage, so that the intonation leads into it."
    )
    language_code: str | None = Field(
        default=None,
        description="Code of the language to enforce, such as en or de; one that the model lacks ends in an error.",
    )
    apply_text_normalization: OffAutoOn = Field(
        default=OffAutoOn.AUTO, description="Whether numbers and abbreviations are spelled out before reading."
    )

    class OutputType(TypedDict):
        output: AudioRef
        timestamps: list[Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
