class FfmpegApiLoudnorm(FalNode):
    """
    Normalize an audio file to an EBU R128 loudness target with FFmpeg: LUFS level, range and true peak, plus a measurement summary on request.
    ffmpeg, json, loudness, normalization, ebu-r128, lufs, audio

    Linear mode needs measured values first.

    Use cases:
    - Bring a podcast episode to -16 LUFS before upload
    - Even out museum audio stops recorded by nine people
    - Measure a trailer's true peak for a broadcaster's form
    - Match a choir's live tracks so listeners leave the volume alone
    - Prepare a mono radio play with dual-mono metering
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/loudnorm"
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
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    integrated_loudness: float = Field(
        default=-18.0, ge=-70, le=-5, description="Loudness aimed at over the whole recording, in LUFS."
    )
    true_peak: float = Field(default=-0.1, ge=-9, le=0, description="Highest peak allowed in the normalised sound.")
    loudness_range: float = Field(
        default=7.0, ge=1, le=20, description="Difference aimed at between soft and loud parts, in loudness units."
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
        description="Measured loudness of the whole input in LUFS, needed for even shifting.",
    )
    measured_lra: float | None = Field(
        default=None, ge=0, le=99, description="Measured loudness range of the input, needed for even shifting."
    )
    measured_tp: float | None = Field(
        default=None, ge=-99, le=99, description="Measured true peak of the input, needed for even shifting."
    )
    measured_thresh: float | None = Field(
        default=None, ge=-99, le=0, description="Measured loudness threshold of the input, needed for even shifting."
    )

    class OutputType(TypedDict):
        output: AudioRef
        summary: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
