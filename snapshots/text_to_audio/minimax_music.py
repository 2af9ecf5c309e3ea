class MinimaxMusic(FalNode):
    """
    Sing your lyrics in the manner of a reference song with the first MiniMax Music: a recording with vocals and music sets the style, and up to 600 characters of words replace its text.
    minimax, hailuo, text-to-audio, music, audio, lyrics, reference-song

    Use cases:
    - Put new words about the harvest to a folk demo you recorded
    - Turn your band's rehearsal tape into a birthday version
    - Hear a second verse in the style of your first recording
    - Write a team song after the coach's own guitar tune
    - Try an advent text on the choir's arrangement
    """

    endpoint: ClassVar[str] = "fal-ai/minimax-music"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "reference_audio")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"reference_audio": {"min_duration": 15}}
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
