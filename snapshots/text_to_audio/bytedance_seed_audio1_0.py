class BytedanceSeedAudio1_0(FalNode):
    """
    Generate speech, dialogue and sound scenes from a prompt with ByteDance's Seed Audio 1.0.
    seed-audio, bytedance, text-to-audio, speech, dialogue, sound-effects, voice-reference

    Up to three sample recordings, or one picture, set the voices; pitch, speed and volume can be changed.

    Use cases:
    - Record a radio drama scene with several voices
    - Make the narration of a film trailer
    - Let three sample voices talk by naming @Audio1 to @Audio3
    - Derive a voice from a portrait instead of a recording
    - Speak a script that mixes languages with the multilingual variant
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
    title: ClassVar[str] = "Seed Audio 1.0 – Text to Audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "audios", "voice", "output_format")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "audios": {"max_duration": 30, "max_file_size": 10485760, "formats": ["mp3", "ogg_opus", "pcm", "wav"]},
        "image": {"max_file_size": 10485760, "formats": ["jpeg", "png", "webp"]},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        description="The text to speak or the scene to hear; sample recordings are named @Audio1, @Audio2 and @Audio3 by their order.",
    )
    audios: list[AudioRef] = Field(
        default=[],
        serialization_alias="audio_urls",
        max_length=3,
        description="Sample recordings, for example of voices; the prompt calls them @Audio1, @Audio2 and @Audio3. Not together with image. WAV, MP3, PCM or OGG_OPUS, up to 10 MB, at most 30 seconds.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that the sound should suit, such as a portrait of the speaker. Not together with audios. JPEG, PNG or WebP, up to 10 MB.",
    )
    multilingual: bool = Field(
        default=False, description="Uses the variant that is better at languages other than English and at mixed text."
    )
    output_format: OutputFormat = Field(default=OutputFormat.MP3, description="File format of the result.")
    pitch: float | None = Field(
        default=None,
        description="Raises or lowers the voice in semitones: 12 is an octave up, -12 an octave down, 0 changes nothing.",
    )
    sample_rate: SampleRate = Field(
        default=SampleRate.SAMPLE_RATE_24000,
        description="Samples per second of the sound file; higher keeps more treble and takes more space.",
    )
    speed: float = Field(default=1.0, description="Pace of the speech: 1 is normal, 0.5 half, 2 double.")
    voice: str | None = Field(default=None, description="Name of a preset voice, or the identifier of a cloned one.")
    volume: float = Field(default=1.0, description="Loudness: 1 is normal, 0.5 half, 2 double.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
