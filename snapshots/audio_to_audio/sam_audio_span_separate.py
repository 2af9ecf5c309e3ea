class SamAudioSpanSeparate(FalNode):
    """
    Separate a sound by marking when it is heard, with Meta's SAM Audio.
    sam-audio, audio-to-audio, sound-separation, time-span, isolate-sound, noise-removal

    Takes time spans in seconds and an optional name of the sound; gives target and rest, whole or cut to the spans.

    Use cases:
    - Take coughs out of a concert recording
    - Extract one sound effect from a long field recording
    - Point to a rattle by seconds when no words describe it
    - Mark a second stretch as unwanted to sharpen the separation
    - Return only the goal chant between two times, cut to length
    """

    class Acceleration(str, Enum):
        FAST = "fast"
        BALANCED = "balanced"
        QUALITY = "quality"

    endpoint: ClassVar[str] = "fal-ai/sam-audio/span-separate"
    title: ClassVar[str] = "SAM Audio – Separate by Time Span"
    _required: ClassVar[tuple[str, ...]] = ("audio", "spans")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "spans", "prompt", "trim_to_span")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("residual",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording in which the wanted sound is heard at the marked times.",
    )
    prompt: str | None = Field(
        default=None, description="Optional name of the sound within the spans; it makes the separation surer."
    )
    spans: list[AudioTimeSpan] = Field(
        default=[],
        description="Stretches of time, in seconds, where the wanted sound is heard, or with include off, where it is not.",
    )
    reranking_candidates: int = Field(
        default=1,
        ge=1,
        le=7,
        description="How many attempts are made to pick the best from; more are slower and dearer. Needs a prompt, or ranking by sound activity.",
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
    use_sound_activity_ranking: bool = Field(
        default=False,
        description="Ranks attempts by how well their sounding parts match the spans, even without a prompt. Needs more than one candidate.",
    )
    trim_to_span: bool = Field(
        default=False, description="Returns only the chosen stretches; off keeps the full length."
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
