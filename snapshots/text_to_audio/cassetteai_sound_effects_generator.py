class CassetteaiSoundEffectsGenerator(FalNode):
    """
    Generate sound effects of 1 to 30 seconds with CassetteAI in about a second of processing.
    cassetteai, text-to-audio, sound-effects, sfx, audio, fast

    Only a description and a length to give: quick enough to try many.

    Use cases:
    - Audition twenty door slams for a radio thriller
    - Make coin, jump and splash sounds during a game jam
    - Add a kettle click to a kitchen tutorial
    - Produce a ship's horn for a ferry company's hold line
    - Voice a plush owl with a three-second hoot
    """

    endpoint: ClassVar[str] = "cassetteai/sound-effects-generator"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "duration")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio_file",)}

    prompt: str = Field(
        default="",
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    duration: int | None = Field(default=None, ge=1, le=30, description="Length of the recording in seconds.")

    class OutputType(TypedDict):
        output: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
