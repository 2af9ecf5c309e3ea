class Lyria2(FalNode):
    """
    Compose a roughly 30-second instrumental clip from a description with Google's Lyria 2, at 48 kHz; name what to leave out in the negative prompt.
    lyria, google, text-to-audio, music, audio, instrumental, 48khz

    No lyrics and no length to set.

    Use cases:
    - Compose a gamelan cue for a shadow-puppet entrance
    - Open a science podcast with glassy synth arpeggios
    - Score a half-minute drone shot of salt pans, no percussion
    - Sketch three moods for a chocolate commercial
    - Give a cafe quiz round its own guess-the-genre clips
    """

    endpoint: ClassVar[str] = "fal-ai/lyria2"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "negative_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        min_length=1,
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="low quality",
        description="What should stay out of the recording: sounds, instruments or flaws. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
