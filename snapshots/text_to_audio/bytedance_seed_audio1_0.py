class BytedanceSeedAudio1_0(FalNode):
    """
    bytedance/seed-audio-1.0 on fal.ai: its words are not written yet.
    fal, text-to-audio, draft
    """

    class OutputFormat(str, Enum):
        WAV = "wav"
        MP3 = "mp3"
        PCM = "pcm"
        OGG_OPUS = "ogg_opus"

    class SampleRate(int, Enum):
        SAMPLE_RATE_8000 = 8000
        SAMPLE_RATE_16000 = 16000
        SAMPLE_RATE_24000 = 24000
        SAMPLE_RATE_32000 = 32000
        SAMPLE_RATE_44100 = 44100
        SAMPLE_RATE_48000 = 48000

    endpoint: ClassVar[str] = "bytedance/seed-audio-1.0"
    title: ClassVar[str] = "Seed Audio 1.0 Text to Audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "audios", "image")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "audios": {"max_duration": 30, "max_file_size": 10485760},
        "image": {"max_file_size": 10485760},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    audios: list[AudioRef] = Field(
        default=[],
        serialization_alias="audio_urls",
        max_length=3,
        description="Audio files to join, in playing order. WAV, MP3, PCM or OGG_OPUS, up to 10 MB, at most 30 seconds.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe. JPEG, PNG or WebP, up to 10 MB.",
    )
    multilingual: bool = Field(default=False)
    output_format: OutputFormat = Field(
        default=OutputFormat.MP3,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    pitch: float | None = Field(
        default=None, description="Raises or lowers the voice; negative is deeper, zero leaves it as recorded."
    )
    sample_rate: SampleRate = Field(
        default=SampleRate.SAMPLE_RATE_24000,
        description="Samples per second of the sound file; higher keeps more treble and takes more space.",
    )
    speed: float = Field(default=1.0, description="Pace: above one is faster, below one slower.")
    voice: str | None = Field(default=None, description="Who speaks or sings, picked by name or identifier.")
    volume: float = Field(default=1.0)

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
