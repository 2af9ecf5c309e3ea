class Lyria2(FalNode):
    """
    Compose about 30 seconds of instrumental music from a description, with Google's Lyria 2 at 48 kHz.
    lyria, google, text-to-audio, music, audio, instrumental, 48khz

    A negative prompt and a seed are its own; Lyria 3 sings and takes a picture.

    Use cases:
    - Compose an intro for a podcast
    - Score a half-minute drone shot
    - Keep drums out of a piece by negative prompt
    - Make the same instrumental again with a seed
    - Try moods for a commercial and call the chosen one back by its seed
    """

    endpoint: ClassVar[str] = "fal-ai/lyria2"
    title: ClassVar[str] = "Lyria 2 – Music"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "negative_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="", max_length=2000, min_length=1, description="The music you want: genre, mood, instruments, tempo."
    )
    negative_prompt: str = Field(
        default="low quality",
        description="What should stay out of the recording: sounds, instruments or flaws. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
