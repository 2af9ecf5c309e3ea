class Deepfilternet3(FalNode):
    """
    Clean noisy speech with DeepFilterNet3, which removes background noise and raises the voice to 48 kHz.
    deepfilternet, audio-to-audio, noise-reduction, speech-enhancement, denoise, 48khz

    Takes a recording, gives one in the format and bit rate you choose; Nova SR only adds treble.

    Use cases:
    - Remove background noise from a podcast
    - Clean an interview taped beside a road
    - Quiet the fan behind a home-recorded lesson
    - Prepare hissy speech for transcription at 48 kHz
    - Return cleaned speech as lossless FLAC
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
    title: ClassVar[str] = "DeepFilterNet3 – Speech Cleanup"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "audio_format", "bitrate")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio_file",)}

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="Recording of speech with background noise."
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
