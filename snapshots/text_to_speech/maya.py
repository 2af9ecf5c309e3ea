class Maya(FalNode):
    """
    Design a voice in words and have it speak with Maya1: age, accent, pitch and pacing go in the prompt, emotions as inline tags; WAV or MP3 at 24 or 48 kHz.
    maya1, text-to-speech, voice-design, emotion-tags, expressive, speech

    Use cases:
    - Describe a raspy sea captain in his seventies and hear him curse
    - Audition a warm Irish aunt for a knitting podcast's ident
    - Invent a breathless sports commentator for a marble race
    - Write a nervous wizard apprentice who giggles mid-spell
    - Find the tone of a radio play's ghost before casting
    """

    class SampleRate(str, Enum):
        SAMPLE_RATE_48_KHZ = "48 kHz"
        SAMPLE_RATE_24_KHZ = "24 kHz"

    endpoint: ClassVar[str] = "fal-ai/maya"
    _required: ClassVar[tuple[str, ...]] = ("text", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "prompt", "output_format", "sample_rate")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="",
        max_length=5000,
        description="The words to speak; emotion cues such as <laugh> or <whisper> can stand anywhere in them.",
    )
    prompt: str = Field(
        default="",
        max_length=500,
        description="Description of the speaker: age, accent, pitch, timbre, pace, tone and intensity.",
    )
    temperature: float = Field(
        default=0.4,
        ge=0,
        le=2,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_p: float = Field(
        default=0.9,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )
    max_tokens: int = Field(
        default=2000,
        ge=28,
        le=4000,
        description="Upper limit on audio tokens, which caps how long the recording can get.",
    )
    repetition_penalty: float = Field(
        default=1.1,
        ge=1,
        le=2,
        description="How strongly repeats are punished; higher avoids loops and stutter, too high sounds odd.",
    )
    sample_rate: SampleRate = Field(
        default=SampleRate.SAMPLE_RATE_48_KHZ,
        description="Samples per second of the sound file; higher keeps more treble and takes more space.",
    )
    output_format: AudioFormatWavMp3 = Field(
        default=AudioFormatWavMp3.WAV, description="Kind of audio file: wav loses nothing, mp3 is far smaller."
    )

    class OutputType(TypedDict):
        output: AudioRef
        duration: float
        sample_rate: str
        generation_time: float
        rtf: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
