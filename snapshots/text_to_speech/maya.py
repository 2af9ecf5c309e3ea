class Maya(FalNode):
    """
    Speak text in a voice that you describe in words, with Maya Research's Maya1.
    maya, text-to-speech, speech, voice-design, emotion-tags, expressive

    Age, accent and pitch go into the prompt, emotion tags into the text; gives one WAV or MP3 file. Batch takes lists, Stream sends it bit by bit.

    Use cases:
    - Design a narrator's voice for an advert
    - Voice a game character from a description
    - Record a breathless sports commentator at the preset 48 kHz, no voice sample needed
    - Get the length of a whispered trailer line to fit it to the cut
    - Save one described line as a finished 48 kHz WAV and read its length
    """

    class SampleRate(str, Enum):
        SAMPLE_RATE_48_KHZ = "48 kHz"
        SAMPLE_RATE_24_KHZ = "24 kHz"

    endpoint: ClassVar[str] = "fal-ai/maya"
    title: ClassVar[str] = "Maya1 – Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("text", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "prompt", "output_format", "sample_rate")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="",
        max_length=5000,
        description="The words to speak. Tags act between them: <laugh>, <sigh>, <excited>; others are laugh_harder, giggle, chuckle, gasp, gulp, exhale, snort, whisper, cry, scream, sing, angry, sarcastic and curious.",
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
        description="How strongly repeats are punished; higher avoids loops, too high sounds odd.",
    )
    sample_rate: SampleRate = Field(
        default=SampleRate.SAMPLE_RATE_48_KHZ,
        description="Sample rate of the file: 48 kHz sounds better, 24 kHz is made faster.",
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
