class MayaBatch(FalNode):
    """
    Speak up to a hundred texts in one run with Maya1, each in a voice described in words.
    maya, text-to-speech, speech, batch, voice-design, emotion-tags

    Two lists of the same length go in, a list of sound files and their lengths comes out.

    Use cases:
    - Record all lines of a game scene at once
    - Voice a set of flashcards
    - Give twelve suspects twelve described voices in a single run
    - Produce every stop announcement of a bus line from two lists
    - Hear one sentence under many voice descriptions side by side
    """

    class SampleRate(str, Enum):
        SAMPLE_RATE_48_KHZ = "48 kHz"
        SAMPLE_RATE_24_KHZ = "24 kHz"

    endpoint: ClassVar[str] = "fal-ai/maya/batch"
    title: ClassVar[str] = "Maya1 – Batch Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("texts", "prompts")
    _basic_fields: ClassVar[tuple[str, ...]] = ("texts", "prompts", "output_format", "sample_rate")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audios", 0)}

    texts: list[str] = Field(
        default=[],
        max_length=100,
        min_length=1,
        description="Passages to speak, one recording each. Tags act in them: <laugh>, <sigh>, <excited>; others are laugh_harder, giggle, chuckle, gasp, gulp, exhale, snort, whisper, cry, scream, sing, angry, sarcastic and curious.",
    )
    prompts: list[str] = Field(
        default=[],
        max_length=100,
        min_length=1,
        description="Voice descriptions, one for each entry of texts and in the same order.",
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
        description="Upper limit on audio tokens for each text, which caps how long every recording can get.",
    )
    repetition_penalty: float = Field(
        default=1.1,
        ge=1,
        le=2,
        description="How strongly repeats are punished; higher avoids loops, too high sounds odd.",
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
        audios: list[AudioRef]
        durations: list[float]
        sample_rate: str
        total_generation_time: float
        average_rtf: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
