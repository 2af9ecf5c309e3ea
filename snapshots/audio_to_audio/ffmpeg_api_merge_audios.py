class FfmpegApiMergeAudios(FalNode):
    """
    Join two to five audio files end to end in the given order with FFmpeg.
    ffmpeg, audio-to-audio, audio, merge, concatenate, join

    One file comes out, in a coding that you name or that FFmpeg picks; the files are not laid over each other.

    Use cases:
    - Chain intro, interview and outro into one podcast episode
    - Join audiobook chapters into one file
    - Export spoken queue messages as one 8 kHz ulaw file for a phone system
    - Combine five lesson recordings into one mp3 at 192 kbit/s
    - Append a spoken disclaimer to a radio spot
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/merge-audios"
    title: ClassVar[str] = "FFmpeg – Merge Audio Files"
    _required: ClassVar[tuple[str, ...]] = ("audios",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audios", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audios: list[AudioRef] = Field(
        default=[],
        serialization_alias="audio_urls",
        max_length=5,
        min_length=2,
        description="Recordings to join, in playing order; only the first audio stream of each file is used.",
    )
    output_format: ElevenLabsOutputFormat | None = Field(
        default=None,
        description="Audio coding with sample rate and, for mp3 and opus, the bit rate; ulaw and alaw suit telephone lines. Unset, FFmpeg chooses.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
