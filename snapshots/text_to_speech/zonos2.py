class Zonos2(FalNode):
    """
    fal-ai/zonos2 on fal.ai: its words are not written yet.
    fal, text-to-speech, draft
    """

    endpoint: ClassVar[str] = "fal-ai/zonos2"
    title: ClassVar[str] = "Zonos2 Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("reference_audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_audio", "text")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    reference_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="reference_audio_url",
        description="Audio that serves as the example: a song whose sound to follow, or a voice to clone.",
    )
    text: str = Field(
        default='""Fal" is the fastest solution for your audio generation."',
        description="The words to be spoken, shown or examined, exactly as written.",
    )
    accurate_mode: bool = Field(default=True)
    clean_speaker_background: bool = Field(default=False)
    language: str = Field(
        default="en_us", description="Language that is spoken; left to itself, the model recognises or guesses it."
    )
    max_tokens: int | None = Field(
        default=None,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )
    min_p: float = Field(default=0.18)
    temperature: float = Field(
        default=1.15,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_k: int = Field(
        default=106, description="How many of the likeliest tokens are in the running; a small number is predictable."
    )
    top_p: float | None = Field(
        default=None, description="Share of likely candidates to choose from; lower is safer, higher more varied."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
