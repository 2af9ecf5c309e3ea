class MinimaxMusicV2_6(FalNode):
    """
    Generate a complete track from a description with MiniMax Music 2.6, sung or instrumental.
    minimax, text-to-audio, music, song, lyrics, instrumental, soundtrack

    Takes up to 3,500 characters of lyrics with fourteen marks, [Post Chorus], [Transition] and [Build Up] being new over 2.5.

    Use cases:
    - Compose an advert song from lyrics
    - Make a game soundtrack without vocals
    - Plan a dance track with build-up and transition marks
    - Add a post-chorus to a pop song
    - Have lyrics written and sung by version 2.6
    """

    endpoint: ClassVar[str] = "fal-ai/minimax-music/v2.6"
    title: ClassVar[str] = "MiniMax Music 2.6"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "lyrics", "is_instrumental", "lyrics_optimizer")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="", max_length=2000, min_length=10, description="The music in words: style, mood, genre, occasion."
    )
    lyrics: str = Field(
        default="",
        max_length=3500,
        description="Words to sing, with [Intro], [Verse], [Chorus], [Bridge], [Hook], [Pre Chorus], [Build Up], [Post Chorus], [Break], [Interlude], [Transition], [Solo], [Inst] or [Outro]. Needed unless the track is instrumental.",
    )
    lyrics_optimizer: bool = Field(default=False, description="Writes the lyrics from the prompt when there are none.")
    is_instrumental: bool = Field(default=False, description="Makes music without singing.")
    audio_setting: MinimaxMusicAudioSetting25 | None = Field(
        default=None, description="Sound file settings: format, sample rate, bit rate and channels."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
