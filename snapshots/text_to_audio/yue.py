class Yue(FalNode):
    """
    Turn lyrics into a sung song with YuE, an open lyrics-to-song model.
    yue, text-to-audio, music, song, lyrics, open-weights

    Takes words in two or more sections headed [verse] or [chorus], and genre words; ACE-Step also sets the length.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a song demo from lyrics
    - Set a poem to music
    - Sing one verse and one chorus with no length to choose
    - Write a club anthem with lyrics and genre words as the only two inputs
    - Remake a band's YuE demo from its lyrics with one genre word changed
    """

    endpoint: ClassVar[str] = "fal-ai/yue"
    title: ClassVar[str] = "YuE – Lyrics to Song"
    _required: ClassVar[tuple[str, ...]] = ("lyrics", "genres")
    _basic_fields: ClassVar[tuple[str, ...]] = ("lyrics", "genres")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    lyrics: str = Field(
        default="", description="Words to sing in at least two sections, each headed [verse] or [chorus]."
    )
    genres: str = Field(default="", description="Genre, instrument, mood and voice words with spaces between them.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
