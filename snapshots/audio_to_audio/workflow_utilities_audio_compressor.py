class WorkflowUtilitiesAudioCompressor(FalNode):
    """
    fal-ai/workflow-utilities/audio-compressor on fal.ai: its words are not written yet.
    fal, audio-to-audio, draft
    """

    class OutputBitrate(str, Enum):
        OUTPUT_BITRATE_128K = "128k"
        OUTPUT_BITRATE_192K = "192k"
        OUTPUT_BITRATE_256K = "256k"
        OUTPUT_BITRATE_320K = "320k"

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/audio-compressor"
    title: ClassVar[str] = "Workflow Utilities Audio Compressor"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "ratio")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"audio": {"max_file_size": 60000000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe. Up to 60 MB.",
    )
    threshold: float = Field(default=-18.0, ge=-60, le=0)
    ratio: float = Field(default=3.0, ge=1, le=20, description="Width to height of the large picture that comes back.")
    attack: float = Field(default=5.0, ge=0.01, le=2000)
    release: float = Field(default=50.0, ge=0.01, le=9000)
    makeup: float = Field(default=8.0, ge=0, le=64)
    knee: float = Field(default=2.83, ge=1, le=8)
    output_bitrate: OutputBitrate = Field(default=OutputBitrate.OUTPUT_BITRATE_192K)

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
