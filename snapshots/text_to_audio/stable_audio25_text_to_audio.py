class StableAudio25TextToAudio(FalNode):
    """
    Generate music or sound effects of up to 190 seconds from text with Stable Audio 2.5, in four to eight steps.
    stable-audio, stability-ai, text-to-audio, music, sound-effects, background-music, fast

    Stable Audio Open stops at 47 seconds; Stable Audio 3 Medium goes past six minutes.

    Use cases:
    - Make a three-minute background track from words alone
    - Write an audio logo for a brand
    - Draft ten hotel lobby moods from a sentence each at four steps
    - Score a garden timelapse with three minutes of strings and no recording to start from
    - Design an engine start-up sound that nobody has recorded
    """

    endpoint: ClassVar[str] = "fal-ai/stable-audio-25/text-to-audio"
    title: ClassVar[str] = "Stable Audio 2.5 – Text to Audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "seconds_total", "num_inference_steps", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        description="The sound or music you want: source or genre, mood, instruments, tempo. Concrete words get closest.",
    )
    seconds_total: int = Field(default=190, ge=1, le=190, description="Length of the sound in seconds.")
    num_inference_steps: int = Field(
        default=8, ge=4, le=8, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=25,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
