class WorkflowUtilitiesImpulseResponse(FalNode):
    """
    Give a recording the sound of a room or device from an impulse response, with fal's Workflow Utilities.
    ffmpeg, audio-to-audio, audio, reverb, convolution, impulse-response, workflow-utilities

    Takes the recording and a WAV profile, mixes dry and wet by level and sets the loudness at the end.

    Use cases:
    - Add concert-hall reverb to a dry vocal
    - Make dialogue match the room of its scene
    - Send a voice through the profile of an old telephone
    - Blend 30 per cent cathedral echo under a choir take
    - Finish the reverberated track at -16 LUFS in the same run
    """

    class OutputBitrate(str, Enum):
        OUTPUT_BITRATE_128K = "128k"
        OUTPUT_BITRATE_192K = "192k"
        OUTPUT_BITRATE_256K = "256k"
        OUTPUT_BITRATE_320K = "320k"

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/impulse-response"
    title: ClassVar[str] = "Workflow Utilities – Impulse Response"
    _required: ClassVar[tuple[str, ...]] = ("audio", "impulse_response")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "impulse_response", "wet_level", "dry_level")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "audio": {"max_file_size": 60000000},
        "impulse_response": {"max_file_size": 60000000},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The recording that should get the sound of the profile, best without reverb of its own. Up to 60 MB.",
    )
    impulse_response: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="impulse_response_url",
        description="WAV recording of how a room or device answers an impulse; it carries the reverb or effect. Up to 60 MB.",
    )
    dry_level: float = Field(
        default=0.7, ge=0, le=1, description="How loud the original sound is in the mix, from 0 to 1."
    )
    wet_level: float = Field(
        default=0.3,
        ge=0,
        le=1,
        description="How loud the processed sound is in the mix, from 0 to 1; higher gives more reverb.",
    )
    loudness_i: float = Field(
        default=-18.0,
        ge=-70,
        le=0,
        description="Loudness aimed at over the whole result, in LUFS; closer to 0 is louder.",
    )
    loudness_lra: float = Field(
        default=8.0, ge=1, le=50, description="Difference aimed at between soft and loud parts of the result, in LU."
    )
    loudness_tp: float = Field(
        default=-1.5, ge=-10, le=0, description="Highest true peak allowed in the result, in dBTP."
    )
    output_bitrate: OutputBitrate = Field(
        default=OutputBitrate.OUTPUT_BITRATE_192K,
        description="Bit rate of the finished file; higher keeps more of the sound and makes larger files.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
