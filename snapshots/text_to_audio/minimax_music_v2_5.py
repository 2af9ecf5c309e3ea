class MinimaxMusicV2_5(FalNode):
    """
    Generate a complete track from a description with MiniMax Music 2.5, sung or instrumental.
    minimax, text-to-audio, music, song, lyrics, instrumental, soundtrack

    Takes up to 3,500 characters of lyrics with eleven marks, or writes them; 2.6 knows three marks more.

    Use cases:
    - Write and sing a song from a short brief
    - Make instrumental music for a video
    - Order an instrumental by a single word, such as polka
    - Have lyrics and singing made from nothing but the word samba
    - Keep an album's sound on version 2.5
    """

    endpoint: ClassVar[str] = "fal-ai/minimax-music/v2.5"
    title: ClassVar[str] = "MiniMax Music 2.5"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "lyrics", "is_instrumental", "lyrics_optimizer")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="", max_length=2000, min_length=1, description="The music in words: style, mood, genre, occasion."
    )
    lyrics: str = Field(
        default="",
        max_length=3500,
        description="Words to sing, with [Intro], [Verse], [Pre Chorus], [Chorus], [Hook], [Bridge], [Interlude], [Break], [Solo], [Inst] or [Outro]. Needed unless the track is instrumental or lyrics are written for you.",
    )
    is_instrumental: bool = Field(default=False, description="Makes music without singing.")
    lyrics_optimizer: bool = Field(default=False, description="Writes the lyrics from the prompt when there are none.")
    audio_setting: MinimaxMusicAudioSetting25 | None = Field(
        default=None, description="Sound file settings: format, sample rate, bit rate and channels."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
