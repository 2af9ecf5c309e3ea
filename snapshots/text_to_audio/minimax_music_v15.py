class MinimaxMusicV15(FalNode):
    """
    Generate a sung song from up to 600 characters of lyrics and a description with MiniMax Music 1.5.
    minimax, text-to-audio, music, song, lyrics, jingle

    Takes [intro] to [outro] marks and no reference song; 2.0 takes lyrics of 3,000 characters.

    Use cases:
    - Make a jingle with sung lyrics
    - Sing a short toast as swing
    - Sing a six-line verse to 2,500 characters of style notes
    - Describe the style in up to three thousand characters
    - Keep a series of short songs on version 1.5
    """

    endpoint: ClassVar[str] = "fal-ai/minimax-music/v1.5"
    title: ClassVar[str] = "MiniMax Music 1.5"
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
