class MinimaxMusicV2(FalNode):
    """
    Generate a full song with MiniMax Music 2.0 from a style description and up to 3,000 characters of lyrics with [Verse], [Chorus] and [Bridge] marks: the longest texts in the MiniMax line.
    minimax, hailuo, text-to-audio, music, audio, lyrics, full-song

    Use cases:
    - Set a five-verse ballad about a lost ferry to accordion folk
    - Sing a colleague's whole farewell speech as power metal
    - Draft a musical's opening number with bridge and outro
    - Teach the periodic table through a long rap
    - Compose a marching song for a walking club, all stanzas
    """

    endpoint: ClassVar[str] = "fal-ai/minimax-music/v2"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "lyrics_prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "lyrics_prompt", "audio_setting")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="", max_length=2000, min_length=10, description="The music in words: style, mood and occasion."
    )
    lyrics_prompt: str = Field(
        default="",
        max_length=3000,
        min_length=10,
        description="The words to sing, line by line, with section marks such as [Verse] and [Chorus].",
    )
    audio_setting: MinimaxMusicAudioSetting | None = Field(
        default=None, description="Sound file settings: format, sample rate, bit rate and channels."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
