class NovaSr(FalNode):
    """
    Widen the bandwidth of muffled 16 kHz speech to 48 kHz with Nova SR. It restores treble; for removing background noise take DeepFilterNet3.
    nova-sr, audio-to-audio, audio-super-resolution, speech-enhancement, upsampling, 48khz

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Brighten phone-line interviews for a history podcast
    - Restore crispness to video call recordings before editing
    - Upgrade an old voice assistant's prompts to modern speakers
    - Make walkie-talkie lines from a rally documentary easier to follow
    - Lift low-rate dictations ahead of an audiobook patch
    """

    class AudioFormat(str, Enum):
        MP3 = "mp3"
        AAC = "aac"
        M4A = "m4a"
        OGG = "ogg"
        OPUS = "opus"
        FLAC = "flac"
        WAV = "wav"

    endpoint: ClassVar[str] = "fal-ai/nova-sr"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "audio_format", "bitrate")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

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
        output: AudioRef
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
