class FfmpegApiWaveform(FalNode):
    """
    Sample the waveform of a recording as a list of numbers with FFmpeg.
    ffmpeg, json, audio, waveform, visualization, peaks

    Takes an audio file and gives one to ten values a second between -1 and 1, smoothed; made for drawing, not for editing sound.

    Use cases:
    - Get the values for the seek bar of a web audio player
    - Sample a podcast clip for the curve of an audiogram
    - Get ten values a second of an interview to look for quiet spots
    - Sample a song's curve for a printed poster
    - Get numbers from a voice-over that an animation can follow
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/waveform"
    title: ClassVar[str] = "FFmpeg – Audio Waveform"
    _required: ClassVar[tuple[str, ...]] = ("media",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("media", "points_per_second", "smoothing_window", "precision")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("points",)}

    media: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="media_url",
        description="The recording whose waveform is read; audio only, no video.",
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
