class MinimaxMusicV2(FalNode):
    """
    Generate a full song from a description of style and up to 3,000 characters of lyrics with MiniMax Music 2.0.
    minimax, text-to-audio, music, song, lyrics, full-song

    Sings always; 2.5 and later can play without vocals and write the lyrics themselves.

    Use cases:
    - Turn long lyrics into a full song
    - Make a theme song for a podcast
    - Sing a whole farewell speech as power metal
    - Set a poem of 1,500 characters to music as a FLAC file
    - Sing a ballad of ten verses from 3,000 characters of lyrics
    """

    endpoint: ClassVar[str] = "fal-ai/minimax-music/v2"
    title: ClassVar[str] = "MiniMax Music 2.0"
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
