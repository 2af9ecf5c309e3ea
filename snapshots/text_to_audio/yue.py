class Yue(FalNode):
    """
    Turn lyrics into a sung song with YuE, the open-source lyrics-to-song model: two or more sections marked [verse] or [chorus], and genre words separated by spaces.
    yue, text-to-audio, music, audio, lyrics, song, open-source

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Sing a fisherman's rhyme with female voice, folk and fiddle as genres
    - Compare open lyric-to-song systems on one nursery verse
    - Make a demo of a pub choir's new closing song
    - Hear a Mandarin and English chorus in one piece
    - Set two verses of a retirement roast to soul
    """

    endpoint: ClassVar[str] = "fal-ai/yue"
    _required: ClassVar[tuple[str, ...]] = ("lyrics", "genres")
    _basic_fields: ClassVar[tuple[str, ...]] = ("lyrics", "genres")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    lyrics: str = Field(
        default="", description="Words to sing, in at least two sections, each headed [verse] or [chorus]."
    )
    genres: str = Field(default="", description="Genre, instrument, mood and voice words with spaces between them.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
