class CassetteaiMusicGenerator(FalNode):
    """
    Compose stereo music at 44.1 kHz from a prompt with CassetteAI, from 10 seconds to 3 minutes, delivered in seconds.
    cassetteai, text-to-audio, music, audio, fast, background-music

    The length is yours to set; there are no lyrics.

    Use cases:
    - Fill the gap before a webinar with ninety seconds of mellow marimba
    - Try ten themes for a snail-racing game before tea
    - Cut a lo-fi loop for a pottery live stream
    - Score an estate agent's walk-through to the exact second
    - Give a spin class a driving three-minute track
    """

    endpoint: ClassVar[str] = "cassetteai/music-generator"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "duration")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio_file",)}

    prompt: str = Field(
        default="",
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    duration: int | None = Field(default=None, ge=10, le=180, description="Length of the recording in seconds.")

    class OutputType(TypedDict):
        output: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
