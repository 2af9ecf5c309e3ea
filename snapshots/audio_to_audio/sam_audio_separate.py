class SamAudioSeparate(FalNode):
    """
    Separate a sound that you name from a recording with Meta's SAM Audio.
    sam-audio, audio-to-audio, sound-separation, stem-separation, isolate-sound, noise-removal

    Gives the target and all the rest as two files; words are enough, the Span node takes times and the Visual node a video.

    Use cases:
    - Remove a barking dog from a recording by its name alone
    - Get the vocals and the rest of a song as two files
    - Lift church bells out of street ambience without looking up any times
    - Keep the saxophone of a bar gig by one word, with no seconds to mark
    - Find a sound that comes and goes by predicting its spans
    """

    class Acceleration(str, Enum):
        FAST = "fast"
        BALANCED = "balanced"
        QUALITY = "quality"

    endpoint: ClassVar[str] = "fal-ai/sam-audio/separate"
    title: ClassVar[str] = "SAM Audio – Separate by Text"
    _required: ClassVar[tuple[str, ...]] = ("audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "predict_spans", "acceleration")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"audio": {"formats": ["flac", "mp3", "wav"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("residual",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording from which the named sound should be lifted out. WAV, MP3 or FLAC.",
    )
    prompt: str = Field(default="", description="The sound to isolate, in a few words such as dog barking.")
    predict_spans: bool = Field(
        default=False,
        description="First work out when the sound occurs, then separate; helps with sounds that come and go.",
    )
    reranking_candidates: int = Field(
        default=1,
        ge=1,
        le=7,
        description="How many attempts are made to pick the best from; more are better, slower and dearer.",
    )
    acceleration: Acceleration = Field(
        default=Acceleration.BALANCED, description="Speed against cleanness of the separated sound."
    )
    max_chunk_duration: float = Field(
        default=60.0,
        ge=10,
        le=60,
        description="Longest stretch in seconds done in one go; longer recordings are divided.",
    )
    chunk_overlap: float = Field(
        default=5.0,
        ge=0,
        le=30,
        description="Seconds by which pieces of a long recording overlap, so that no seam is heard.",
    )
    output_format: AudioFormatWavMp3 = Field(
        default=AudioFormatWavMp3.WAV, description="Kind of audio file: wav loses nothing, mp3 is far smaller."
    )

    class OutputType(TypedDict):
        output: AudioRef
        target: AudioRef
        duration: float
        sample_rate: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
