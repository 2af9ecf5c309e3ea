class MinimaxMusic(FalNode):
    """
    Sing up to 600 characters of lyrics in the manner of a reference song with the first MiniMax Music.
    minimax, text-to-audio, music, song, lyrics, reference-song, cover

    Takes the words and a recording with music and singing; later versions take a description of style instead.

    Use cases:
    - Put new words to your own demo
    - Make a birthday version of a band recording
    - Hear a second verse in the sound of the first
    - Sing a team anthem in the manner of a supporters' recording
    - Add accompaniment by hash marks around the words
    """

    endpoint: ClassVar[str] = "fal-ai/minimax-music"
    title: ClassVar[str] = "MiniMax Music – Reference Song"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "reference_audio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "reference_audio": {"min_duration": 15, "formats": ["mp3", "wav"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        max_length=600,
        min_length=1,
        description="The words to sing. New lines separate lines, an empty line is a pause, ## around the text adds accompaniment.",
    )
    reference_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="reference_audio_url",
        description="A song with music and singing, over 15 seconds, WAV or MP3, whose style is followed. WAV or MP3, at least 15 seconds.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
