class WorkflowUtilitiesAudioCompressor(FalNode):
    """
    Compress the dynamics of a recording with FFmpeg in fal's Workflow Utilities.
    ffmpeg, audio-to-audio, audio, compressor, dynamics, mastering, workflow-utilities

    Sound above a threshold is turned down by a ratio, with attack, release, knee and make-up gain; Loudnorm aims at a LUFS target instead.

    Use cases:
    - Even out loud and quiet words in a podcast
    - Tighten a voice-over before it goes under music
    - Tame shouts above -18 dB in a sports commentary
    - Bring up a soft guitar with make-up gain
    - Shape a drum loop by attack and release in milliseconds
    """

    class OutputBitrate(str, Enum):
        OUTPUT_BITRATE_128K = "128k"
        OUTPUT_BITRATE_192K = "192k"
        OUTPUT_BITRATE_256K = "256k"
        OUTPUT_BITRATE_320K = "320k"

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/audio-compressor"
    title: ClassVar[str] = "Workflow Utilities – Audio Compressor"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "threshold", "ratio", "makeup")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"audio": {"max_file_size": 60000000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The recording whose volume swings should be reduced. Up to 60 MB.",
    )
    threshold: float = Field(
        default=-18.0,
        ge=-60,
        le=0,
        description="Level in dB above which sound is turned down; lower affects more of the recording.",
    )
    ratio: float = Field(
        default=3.0,
        ge=1,
        le=20,
        description="How strongly sound above the threshold is turned down; 1 leaves it, higher presses harder.",
    )
    attack: float = Field(
        default=5.0,
        ge=0.01,
        le=2000,
        description="Milliseconds until compression sets in; short catches sudden peaks, long lets them through.",
    )
    release: float = Field(
        default=50.0,
        ge=0.01,
        le=9000,
        description="Milliseconds until compression lets go after the sound has dropped.",
    )
    makeup: float = Field(
        default=8.0, ge=0, le=64, description="Gain in dB added afterwards to make up for the lost volume."
    )
    knee: float = Field(
        default=2.83,
        ge=1,
        le=8,
        description="Width in dB of the soft bend around the threshold; lower sets in more abruptly.",
    )
    output_bitrate: OutputBitrate = Field(
        default=OutputBitrate.OUTPUT_BITRATE_192K,
        description="Bit rate of the finished file; higher keeps more of the sound and makes larger files.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
