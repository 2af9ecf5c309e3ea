class StableAudio(FalNode):
    """
    Generate up to 47 seconds of sound or short music from text with Stable Audio Open, Stability AI's open model; you set start, length and steps.
    stable-audio, stability-ai, text-to-audio, music, audio, open-weights, samples

    Version 2.5 reaches 190 seconds.

    Use cases:
    - Make drum loops at 92 BPM for a sampler
    - Record an imaginary bell tower for a choir's interlude
    - Build a sample pack of bowed saw notes
    - Create granular rain for a dance rehearsal
    - Study how denoising steps change a synth riff
    """

    endpoint: ClassVar[str] = "fal-ai/stable-audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "seconds_total", "seconds_start", "steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio_file",)}

    prompt: str = Field(
        default="",
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    seconds_start: int = Field(
        default=0,
        ge=0,
        le=47,
        description="The moment of an imagined longer piece at which the clip begins, in seconds.",
    )
    seconds_total: int = Field(
        default=30,
        ge=0,
        le=47,
        description="Length of the sound in seconds; with a source recording it defaults to that one's.",
    )
    steps: int = Field(
        default=100, ge=2, le=1000, description="Denoising steps: more of them take longer and add detail."
    )

    class OutputType(TypedDict):
        output: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
