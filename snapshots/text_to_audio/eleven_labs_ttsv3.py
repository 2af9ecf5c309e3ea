class ElevenLabsTTSV3(FalNode):
    """
    Speak text in one voice with ElevenLabs' Eleven v3, the most expressive version: bracketed cues steer laughter, whispers and pace.
    elevenlabs, eleven-v3, text-to-audio, text-to-speech, speech, audio, expressive

    Word timestamps optional; for steadier narration take Multilingual v2.

    Use cases:
    - Read a ghost story with whispers and one scream
    - Announce a raffle winner as an excited auctioneer
    - Voice a sarcastic parking meter for a comedy app
    - Time karaoke-style captions of a poem with word timestamps
    - Narrate a villain's monologue for an escape room speaker
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/tts/eleven-v3"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "stability", "timestamps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="The words to speak. Bracketed cues such as [laughs] or [whispers] direct the delivery.",
    )
    voice: str = Field(default="Rachel", description="Who speaks or sings, picked by name or identifier.")
    stability: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How even the voice stays: low is emotional and varied, high is steady up to monotonous.",
    )
    timestamps: bool = Field(default=False, description="Also returns the moment at which each word is spoken.")
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
