class FfmpegApiWaveform(FalNode):
    """
    Sample an audio file's waveform as a list of numbers with FFmpeg, one to ten points per second, smoothed; made for drawing players and finding quiet spots, not for sound editing.
    ffmpeg, json, waveform, audio, visualization, peaks

    Use cases:
    - Draw a scrubbing bar for a community radio's web player
    - Drive a candle's flicker from a spoken story's loudness
    - Engrave the outline of a baby's first laugh on a keepsake
    - Locate applause peaks in a prize-giving recording
    - Print a song's curve on a gig poster
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/waveform"
    _required: ClassVar[tuple[str, ...]] = ("media",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("media", "points_per_second", "smoothing_window", "precision")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("points",)}

    media: AudioRef = Field(
        default=AudioRef(), serialization_alias="media_url", description="Video or audio file to analyse."
    )
    points_per_second: float = Field(
        default=4.0, ge=1, le=10, description="How many values describe a second of sound; more draw a finer waveform."
    )
    precision: int = Field(
        default=2, ge=1, le=6, description="Decimal places of the waveform values; more are exact and need more space."
    )
    smoothing_window: int = Field(
        default=3,
        ge=1,
        le=21,
        description="How many values the waveform is averaged over; more make it smoother. An odd number.",
    )

    class OutputType(TypedDict):
        output: int
        waveform: list[float]
        duration: float
        precision: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
