class SoniloV1_1TextToMusic(FalNode):
    """
    Generate music of exactly 1 to 600 seconds from a prompt with Sonilo 1.1.
    sonilo, text-to-audio, music, background-music, soundtrack, exact-length

    Up to three distinct tracks a run, billed by the second of each; the video sibling takes mood and length from a clip.

    Use cases:
    - Compose background music for an advert from a written brief
    - Write a menu theme for a game that has no footage yet
    - Fill exactly 47 seconds of a trailer before it is cut
    - Write a ten-minute ambient piece for a shop from one paragraph
    - Get three different podcast themes from one sentence
    """

    endpoint: ClassVar[str] = "sonilo/v1.1/text-to-music"
    title: ClassVar[str] = "Sonilo 1.1 – Text to Music"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "num_samples")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="", description="The music you want: genre, mood, instruments, tempo. Concrete words get closest."
    )
    duration: int = Field(
        default=90, ge=1, le=600, description="Length of the music in seconds; each second of each track is billed."
    )
    num_samples: int = Field(default=1, ge=1, le=3, description="How many different tracks to make; each is billed.")

    class OutputType(TypedDict):
        output: AudioRef
        audios: list[AudioRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
