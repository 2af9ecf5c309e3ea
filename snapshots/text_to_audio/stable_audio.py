class StableAudio(FalNode):
    """
    Generate up to 47 seconds of sound or short music from text with Stability AI's Stable Audio Open.
    stable-audio, stability-ai, text-to-audio, sound-effects, samples, open-weights

    Start point, length and up to a thousand steps can be set; version 2.5 goes to 190 seconds in eight steps.

    Use cases:
    - Make drum loops for a sampler
    - Generate ambience for a short film
    - Build a sample pack with an open model
    - Start a clip in the middle of an imagined longer piece
    - Spend several hundred steps on a synth texture
    """

    endpoint: ClassVar[str] = "fal-ai/stable-audio"
    title: ClassVar[str] = "Stable Audio Open – Text to Audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "seconds_total", "seconds_start", "steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio_file",)}

    prompt: str = Field(
        default="",
        description="The sound or music you want: source or genre, mood, instruments, tempo. Concrete words get closest.",
    )
    seconds_start: int = Field(
        default=0,
        ge=0,
        le=47,
        description="The moment of an imagined longer piece at which the clip begins, in seconds.",
    )
    seconds_total: int = Field(default=30, ge=0, le=47, description="Length of the sound in seconds.")
    steps: int = Field(
        default=100, ge=2, le=1000, description="Denoising steps: more of them take longer and add detail."
    )

    class OutputType(TypedDict):
        output: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
