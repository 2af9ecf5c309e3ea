class BeatovenSoundEffectGeneration(FalNode):
    """
    Generate a sound effect from a description with Beatoven: animals, vehicles, nature, other worlds.
    beatoven, text-to-audio, sound-effects, sfx, foley, game-audio

    Gives 1 to 35 seconds; creativity, refinement and a negative prompt can be set. Its sibling composes music.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a door slam for a short film
    - Add rain ambience to a podcast scene
    - Hold an engine drone for thirty-five seconds
    - Keep voices out of a crowd rumble with the negative prompt
    - Get a spaceship sound closer to the words by lowering creativity
    """

    endpoint: ClassVar[str] = "beatoven/sound-effect-generation"
    title: ClassVar[str] = "Beatoven – Sound Effect Generation"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "negative_prompt", "creativity", "refinement")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="", description="The sound you want: source, surroundings and how it goes. Concrete words get closest."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the recording: sounds, instruments or flaws. Empty rules nothing out.",
    )
    duration: float = Field(default=5.0, ge=1, le=35, description="Length of the recording in seconds.")
    refinement: int = Field(
        default=40,
        ge=10,
        le=200,
        description="How much work goes into polishing the sound. Higher may sound better and takes longer.",
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
