class BeatovenMusicGeneration(FalNode):
    """
    Compose instrumental, royalty-free music from a description with Beatoven.
    beatoven, text-to-audio, music, instrumental, royalty-free, background-music

    Gives one track of 5 to 150 seconds without singing; creativity and refinement are set apart. Its sibling makes sound effects.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Write royalty-free background music for a YouTube video
    - Compose a theme for a mobile game
    - Score a two-minute product film without any vocals
    - Rule out drums from a meditation track with the negative prompt
    - Raise refinement for the final version of a podcast bed
    """

    endpoint: ClassVar[str] = "beatoven/music-generation"
    title: ClassVar[str] = "Beatoven – Music Generation"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "negative_prompt", "creativity", "refinement")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="", description="The music you want: genre, mood, instruments and tempo. Concrete words get closest."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the recording: sounds, instruments or flaws. Empty rules nothing out.",
    )
    duration: float = Field(default=90.0, ge=5, le=150, description="Length of the recording in seconds.")
    refinement: int = Field(
        default=100,
        ge=10,
        le=200,
        description="How much work goes into polishing the music. Higher may sound better and takes longer.",
    )
    creativity: float = Field(
        default=16.0,
        ge=1,
        le=20,
        description="How freely the description is interpreted. Lower stays closer to the words.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=2147483647,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        prompt: str
        metadata: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
