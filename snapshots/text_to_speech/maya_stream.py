class MayaStream(FalNode):
    """
    Stream Maya1 speech as it is produced, for playback that starts before the whole sentence is done; the plain Maya1 endpoint returns a finished file instead.
    maya1, text-to-speech, streaming, real-time, voice-design, expressive

    Use cases:
    - Let a chat companion start talking before its sentence ends
    - Speak a game master's improvised narration during live play
    - Give a kiosk mascot replies without an awkward pause
    - Play long emotive readings progressively in a web reader
    - Prototype a voice agent whose character is written in a prompt
    """

    class SampleRate(str, Enum):
        SAMPLE_RATE_48_KHZ = "48 kHz"
        SAMPLE_RATE_24_KHZ = "24 kHz"

    class OutputFormat(str, Enum):
        MP3 = "mp3"
        WAV = "wav"
        PCM = "pcm"

    endpoint: ClassVar[str] = "fal-ai/maya/stream"
    _required: ClassVar[tuple[str, ...]] = ("text", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "text")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    text: str = Field(default="", max_length=5000, description="The words to speak, exactly as written.")
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
        default=2000,
        ge=28,
        le=4000,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )
    repetition_penalty: float = Field(
        default=1.1,
        ge=1,
        le=2,
        description="How strongly repeats are punished; higher avoids loops and stutter, too high sounds odd.",
    )
    sample_rate: SampleRate = Field(
        default=SampleRate.SAMPLE_RATE_24_KHZ,
        description="Samples per second of the sound file; higher keeps more treble and takes more space.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.MP3, description="Kind of audio file: wav loses nothing, mp3 is far smaller."
    )

    class OutputType(TypedDict):
        output: Any

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
