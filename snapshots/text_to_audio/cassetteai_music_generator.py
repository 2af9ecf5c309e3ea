class CassetteaiMusicGenerator(FalNode):
    """
    Compose stereo music at 44.1 kHz from a prompt with CassetteAI, within seconds.
    cassetteai, text-to-audio, music, background-music, fast, jingle

    Prompt and length, 10 seconds to 3 minutes, are all there is to set; its siblings make sound effects.

    Use cases:
    - Make background music for a real estate walk-through
    - Write a jingle for a radio advert
    - Try ten intro themes for a podcast in a few minutes
    - Get a track of exactly ninety seconds for a film's end titles
    - Fill a three-minute hold line with calm piano
    """

    endpoint: ClassVar[str] = "cassetteai/music-generator"
    title: ClassVar[str] = "CassetteAI – Music Generator"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "duration")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio_file",)}

    prompt: str = Field(
        default="",
        description="The music you want: genre, mood, instruments, key and tempo. Concrete words get closest.",
    )
    duration: int | None = Field(default=None, ge=10, le=180, description="Length of the recording in seconds.")

    class OutputType(TypedDict):
        output: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
