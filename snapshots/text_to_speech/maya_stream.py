class MayaStream(FalNode):
    """
    Stream speech in a described voice with Maya1, piece by piece while it is being made.
    maya, text-to-speech, speech, streaming, voice-design, emotion-tags

    Takes the same text and voice description as plain Maya1, which returns one finished file; adds raw PCM as a format.

    Use cases:
    - Speak a chatbot's reply in a designed voice
    - Read a long story aloud with feeling
    - Pass the first seconds of speech on before the rest is made
    - Take raw PCM for a player that decodes it itself
    - Start a spoken help-desk reply while its last words are still in the making
    """

    class SampleRate(str, Enum):
        SAMPLE_RATE_48_KHZ = "48 kHz"
        SAMPLE_RATE_24_KHZ = "24 kHz"

    class OutputFormat(str, Enum):
        MP3 = "mp3"
        WAV = "wav"
        PCM = "pcm"

    endpoint: ClassVar[str] = "fal-ai/maya/stream"
    title: ClassVar[str] = "Maya1 – Streaming Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("text", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "text")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    text: str = Field(
        default="",
        max_length=5000,
        description="The words to speak. Tags act between them: <laugh>, <sigh>, <excited>; others are laugh_harder, giggle, chuckle, gasp, gulp, exhale, snort, whisper, cry, scream, sing, angry, sarcastic and curious.",
    )
    prompt: str = Field(
        default="",
        max_length=500,
        description="The voice in words: age, accent, pitch, pace and character of the speaker.",
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
        default=2000, ge=28, le=4000, description="Upper limit on audio tokens, which caps how long the speech can get."
    )
    repetition_penalty: float = Field(
        default=1.1,
        ge=1,
        le=2,
        description="How strongly repeats are punished; higher avoids loops, too high sounds odd.",
    )
    sample_rate: SampleRate = Field(
        default=SampleRate.SAMPLE_RATE_24_KHZ,
        description="Sample rate: 24 kHz is the model's own and comes sooner, 48 kHz is scaled up for better sound.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.MP3,
        description="Form of the sound: mp3 is small, wav is uncompressed, pcm is raw samples that come soonest and must be decoded.",
    )

    class OutputType(TypedDict):
        output: Any

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
