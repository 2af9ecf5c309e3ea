class ElevenlabsTtsTurboV25(FalNode):
    """
    Speak text quickly with ElevenLabs Turbo v2.5, at half the price of Multilingual v2.
    elevenlabs, text-to-speech, speech, fast, voice-over, timestamps

    Speed, style, stability and word timings can be set, a language can be enforced; Eleven v3 acts cues in brackets.

    Use cases:
    - Read a 12,000-character blog post aloud in a single request
    - Record phone-menu prompts at a slow 0.8 speed
    - Produce voice-overs for hundreds of product pages with Turbo v2.5
    - Quicken a radio disclaimer to 1.2 of the normal speed
    - Join parts of a long safety briefing with previous and next text in turbo mode
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/tts/turbo-v2.5"
    title: ClassVar[str] = "ElevenLabs Turbo v2.5 – Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "speed", "language_code", "timestamps")
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
