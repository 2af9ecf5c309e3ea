class MinimaxMusicV15(FalNode):
    """
    Generate a sung song with MiniMax Music 1.5 from lyrics with section marks and a style description; no reference song needed.
    minimax, hailuo, text-to-audio, music, audio, lyrics, song

    Version 2 takes far longer lyrics.

    Use cases:
    - Sing a short toast for a silver wedding as swing
    - Make a pop hook for a toothbrushing chart
    - Set a limerick with verse and chorus to bluegrass
    - Record a museum shop's holiday ditty in FLAC
    - Hear a rejected Eurovision idea about herring
    """

    endpoint: ClassVar[str] = "fal-ai/minimax-music/v1.5"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "lyrics_prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "lyrics_prompt", "audio_setting")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        max_length=600,
        min_length=10,
        description="The words to sing, with marks such as [intro], [verse], [chorus], [bridge] and [outro].",
    )
    audio_setting: MinimaxMusicAudioSetting | None = Field(
        default=None, description="Sound file settings: format, sample rate, bit rate and channels."
    )
    lyrics_prompt: str = Field(
        default="",
        max_length=3000,
        min_length=10,
        description="Despite its name, the style and mood of the music, for example R&B, energetic.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
