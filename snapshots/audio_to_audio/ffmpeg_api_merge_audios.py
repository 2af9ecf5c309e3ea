class FfmpegApiMergeAudios(FalNode):
    """
    Join audio files end to end in the order given, using FFmpeg; one file comes out, in a format you name or one picked automatically.
    ffmpeg, audio-to-audio, merge-audio, concatenate, join, utility

    No mixing on top of each other.

    Use cases:
    - Chain jingle, interview and outro into one podcast episode
    - Stitch an audiobook's chapters together after each was voiced
    - Combine fifteen vocabulary clips into a single revision track
    - Append a museum stop's sound effect after its narration
    - Assemble a meditation from spoken parts and silence files
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/merge-audios"
    _required: ClassVar[tuple[str, ...]] = ("audios",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audios", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audios: list[AudioRef] = Field(
        default=[],
        serialization_alias="audio_urls",
        max_length=5,
        min_length=2,
        description="Files to join, in playing order.",
    )
    output_format: ElevenLabsOutputFormat | None = Field(
        default=None,
        description="Audio coding with sample rate and, for mp3 and opus, the bit rate; ulaw and alaw are for telephone lines.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
