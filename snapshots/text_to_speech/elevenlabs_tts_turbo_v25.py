class ElevenlabsTtsTurboV25(FalNode):
    """
    Read text aloud with ElevenLabs Turbo v2.5, the low-delay voice model, with speed, stability and style controls, an enforced language code and optional word timestamps.
    elevenlabs, text-to-speech, speech, turbo, low-latency, timestamps

    Use cases:
    - Answer phone callers with opening hours in a steady voice
    - Drive karaoke-style captions from word timings of a fable
    - Read breaking bus changes to passengers within moments
    - Stitch a long safety briefing from parts without audible joins
    - Speak quest hints live in a browser adventure
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/tts/turbo-v2.5"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "speed", "language_code", "timestamps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(default="", min_length=1, description="The words to speak, exactly as written.")
    voice: str = Field(default="Rachel", description="Who speaks or sings, picked by name or identifier.")
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
    speed: float = Field(default=1.0, ge=0.7, le=1.2, description="Pace: above one is faster, below one slower.")
    timestamps: bool = Field(default=False, description="Also returns the moment at which each word is spoken.")
    previous_text: str | None = Field(
        default=None, description="What came before this passage, so that the voice carries on naturally."
    )
    next_text: str | None = Field(
        default=None, description="What comes after this passage, so that the intonation leads into it."
    )
    language_code: str | None = Field(
        default=None, description="Code of the language, such as en or de, if it is not to be detected."
    )
    apply_text_normalization: OffAutoOn = Field(
        default=OffAutoOn.AUTO, description="Whether numbers and abbreviations are spelled out before reading."
    )

    class OutputType(TypedDict):
        output: AudioRef
        timestamps: list[Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
