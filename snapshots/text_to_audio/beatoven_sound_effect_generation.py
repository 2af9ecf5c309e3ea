class BeatovenSoundEffectGeneration(FalNode):
    """
    Generate a sound effect of 1 to 35 seconds from a description with Beatoven: animals, engines, weather, machines, other worlds.
    beatoven, text-to-audio, sound-effects, sfx, audio, foley

    A negative prompt keeps unwanted sounds away.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Record a creaking drawbridge for a marionette play
    - Give a card game a soft shuffle without voices
    - Supply thirty seconds of rain on a tin roof for a meditation app
    - Make an alien milk frother for a comedy sketch
    - Add a passing steam train to a museum diorama
    """

    endpoint: ClassVar[str] = "beatoven/sound-effect-generation"
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        prompt: str
        metadata: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
