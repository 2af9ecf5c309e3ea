class Deepfilternet3(FalNode):
    """
    Clean noisy speech with DeepFilterNet3: background noise is removed and the voice comes back at 48 kHz, in the audio format and bitrate you choose.
    deepfilternet, audio-to-audio, noise-reduction, speech-enhancement, denoise, 48khz

    Use cases:
    - Take the air conditioner out of a council hearing recording
    - Rescue a beekeeper interview taped beside a main road
    - Clean helmet microphone notes from a bridge inspection
    - Prepare hissy oral history cassettes for transcription
    - Quiet the fan behind a home-recorded language lesson
    """

    class AudioFormat(str, Enum):
        MP3 = "mp3"
        AAC = "aac"
        M4A = "m4a"
        OGG = "ogg"
        OPUS = "opus"
        FLAC = "flac"
        WAV = "wav"

    endpoint: ClassVar[str] = "fal-ai/deepfilternet3"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "audio_format", "bitrate")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio_file",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    audio_format: AudioFormat = Field(default=AudioFormat.MP3, description="File type of the cleaned sound.")
    bitrate: str = Field(
        default="192k", description="Amount of data per second of sound; higher sounds cleaner and makes a larger file."
    )

    class OutputType(TypedDict):
        output: AssetRef
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
