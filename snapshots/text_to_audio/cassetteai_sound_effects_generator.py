class CassetteaiSoundEffectsGenerator(FalNode):
    """
    Generate a sound effect of 1 to 30 seconds from a description with CassetteAI, in about a second.
    cassetteai, text-to-audio, sound-effects, sfx, fast, game-audio

    Only words and a length are needed; the video sibling listens to no words and scores a clip instead.

    Use cases:
    - Make button and menu sounds for an app
    - Add a whoosh to a video transition
    - Audition twenty door slams for an audio drama in one sitting
    - Fill a game jam's list of coin, jump and hit sounds
    - Set a thunder roll to exactly twelve seconds
    """

    endpoint: ClassVar[str] = "cassetteai/sound-effects-generator"
    title: ClassVar[str] = "CassetteAI – Sound Effects Generator"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "duration")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio_file",)}

    prompt: str = Field(
        default="", description="The sound you want: source, surroundings and how it goes. Concrete words get closest."
    )
    duration: int | None = Field(default=None, ge=1, le=30, description="Length of the recording in seconds.")

    class OutputType(TypedDict):
        output: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
