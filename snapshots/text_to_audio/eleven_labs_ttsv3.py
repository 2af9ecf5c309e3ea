class ElevenLabsTTSV3(FalNode):
    """
    Speak text in one voice with ElevenLabs' expressive Eleven v3, acting cues such as [laughs] or [whispers].
    elevenlabs, eleven-v3, text-to-audio, text-to-speech, expressive, emotion-tags

    Word timings are optional; Multilingual v2 is steadier and has speed and style settings.

    Use cases:
    - Record an emotional voice-over for a trailer
    - Narrate a bedtime story with bracketed whispers and giggles
    - Whisper, sigh and shout within one take by bracketed cues
    - Have a game villain laugh in the middle of a typed threat
    - Read a sarcastic app notification with cues written in the text
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/tts/eleven-v3"
    title: ClassVar[str] = "ElevenLabs Eleven v3 – Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "stability", "timestamps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="The words to speak. Bracketed cues such as [laughs] or [whispers] direct the delivery.",
    )
    voice: str = Field(default="Rachel", description="Name of the ElevenLabs voice that reads the text.")
    stability: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How even the voice stays: low is emotional and varied, high is steady up to monotonous.",
    )
    timestamps: bool = Field(default=False, description="Also returns the moment at which each word is spoken.")
    language_code: str | None = Field(default=None, description="Code of the language to enforce, such as en or de.")
    apply_text_normalization: OffAutoOn = Field(
        default=OffAutoOn.AUTO, description="Whether numbers and abbreviations are spelled out before reading."
    )

    class OutputType(TypedDict):
        output: AudioRef
        timestamps: list[Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
