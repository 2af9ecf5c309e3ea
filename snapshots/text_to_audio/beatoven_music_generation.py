class BeatovenMusicGeneration(FalNode):
    """
    Compose instrumental music from a description with Beatoven, 5 to 150 seconds long and royalty-free.
    beatoven, text-to-audio, music, audio, instrumental, royalty-free, soundtrack

    Creativity and refinement are adjustable; it never sings.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Score a two-minute film about a village bakery without licence forms
    - Loop calm strings behind a museum's audio stop on whaling
    - Write boss-fight music for a weekend arcade game
    - Bed a podcast intro with eleven seconds of dusty hip hop
    - Underlay a wedding slideshow with light indie rock, no drums
    """

    endpoint: ClassVar[str] = "beatoven/music-generation"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "negative_prompt", "creativity", "refinement")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the recording: sounds, instruments or flaws. Empty means nothing is ruled out.",
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        prompt: str
        metadata: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
