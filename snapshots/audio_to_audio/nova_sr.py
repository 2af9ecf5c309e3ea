class NovaSr(FalNode):
    """
    Turn muffled 16 kHz speech into clear 48 kHz speech with Nova SR. Restores the treble and leaves noise as it is, which DeepFilterNet3 removes; format and bit rate can be chosen.
    nova-sr, audio-to-audio, audio-super-resolution, speech-enhancement, upsampling, 48khz

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Restore the treble of phone interviews for a podcast
    - Upsample video-call speech from 16 kHz to 48 kHz before editing
    - Rebuild the missing high tones of old 16 kHz voice prompts
    - Restore treble to walkie-talkie speech
    - Turn a muffled 16 kHz dictation into a 48 kHz WAV file
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
    title: ClassVar[str] = "Nova SR – Speech Upsampling"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "audio_format", "bitrate")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording of muffled speech, such as a phone line at 16 kHz.",
    )
    audio_format: AudioFormat = Field(default=AudioFormat.MP3, description="File type of the brightened speech.")
    bitrate: str = Field(
        default="192k", description="Amount of data per second of sound; higher sounds cleaner and makes a larger file."
    )

    class OutputType(TypedDict):
        output: AudioRef
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
