class FfmpegApiLoudnorm(FalNode):
    """
    Bring a recording to a set loudness after EBU R128 with FFmpeg.
    ffmpeg, json, audio, loudness, normalization, ebu-r128, lufs

    Takes targets for level, range and true peak, returns the audio and, on request, the measured figures; linear mode needs those figures first.

    Use cases:
    - Bring a podcast episode to -16 LUFS before upload
    - Even out the volume of audiobook chapters
    - Cap the true peak of a trailer mix at -2 dBTP
    - Read the measured loudness of a broadcast file from the summary
    - Level a mono voice track for stereo playback with dual mono
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/loudnorm"
    title: ClassVar[str] = "FFmpeg – Loudness Normalization"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "audio",
        "integrated_loudness",
        "true_peak",
        "loudness_range",
        "print_summary",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The recording whose loudness should be evened out.",
    )
    integrated_loudness: float = Field(
        default=-18.0, ge=-70, le=-5, description="Loudness aimed at over the whole recording, in LUFS."
    )
    true_peak: float = Field(
        default=-0.1, ge=-9, le=0, description="Highest true peak allowed in the result, in dBTP (decibels)."
    )
    loudness_range: float = Field(
        default=7.0,
        ge=1,
        le=20,
        description="Difference aimed at between soft and loud parts, in LU; lower evens them out more.",
    )
    offset: float = Field(default=0.0, ge=-99, le=99, description="Extra gain in decibels before the peak limiter.")
    linear: bool = Field(
        default=False,
        description="Apply one constant gain, which needs the four measured values; off adapts the gain as the sound changes.",
    )
    dual_mono: bool = Field(default=False, description="Measures a mono recording as it sounds from two loudspeakers.")
    print_summary: bool = Field(
        default=False, description="Adds the measured loudness figures to the normalised audio."
    )
    measured_i: float | None = Field(
        default=None,
        ge=-99,
        le=0,
        description="Loudness of the whole input in LUFS as measured before; needed in linear mode.",
    )
    measured_lra: float | None = Field(
        default=None,
        ge=0,
        le=99,
        description="Loudness range of the input in LU as measured before; needed in linear mode.",
    )
    measured_tp: float | None = Field(
        default=None,
        ge=-99,
        le=99,
        description="True peak of the input in dBTP as measured before; needed in linear mode.",
    )
    measured_thresh: float | None = Field(
        default=None,
        ge=-99,
        le=0,
        description="Loudness threshold of the input as measured before; needed in linear mode.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        summary: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
