class WorkflowUtilitiesImpulseResponse(FalNode):
    """
    fal-ai/workflow-utilities/impulse-response on fal.ai: its words are not written yet.
    fal, audio-to-audio, draft
    """

    class OutputBitrate(str, Enum):
        OUTPUT_BITRATE_128K = "128k"
        OUTPUT_BITRATE_192K = "192k"
        OUTPUT_BITRATE_256K = "256k"
        OUTPUT_BITRATE_320K = "320k"

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/impulse-response"
    title: ClassVar[str] = "Workflow Utilities Impulse Response"
    _required: ClassVar[tuple[str, ...]] = ("audio", "impulse_response")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "impulse_response")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "audio": {"max_file_size": 60000000},
        "impulse_response": {"max_file_size": 60000000},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe. Up to 60 MB.",
    )
    impulse_response: AudioRef = Field(
        default=AudioRef(), serialization_alias="impulse_response_url", description="Up to 60 MB."
    )
    dry_level: float = Field(default=0.7, ge=0, le=1)
    wet_level: float = Field(default=0.3, ge=0, le=1)
    loudness_i: float = Field(default=-18.0, ge=-70, le=0)
    loudness_lra: float = Field(default=8.0, ge=1, le=50)
    loudness_tp: float = Field(default=-1.5, ge=-10, le=0)
    output_bitrate: OutputBitrate = Field(default=OutputBitrate.OUTPUT_BITRATE_192K)

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
