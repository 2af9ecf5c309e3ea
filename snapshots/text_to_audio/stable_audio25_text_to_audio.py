class StableAudio25TextToAudio(FalNode):
    """
    Generate music or sound effects of up to 190 seconds with Stable Audio 2.5 from Stability AI in four to eight steps.
    stable-audio, stability-ai, text-to-audio, music, audio, sound-effects, fast

    Longer and quicker than Stable Audio Open, which stops at 47 seconds.

    Use cases:
    - Produce a three-minute lobby track for a thermal bath
    - Brand a credit union with a warm mallet sting
    - Score a garden-show timelapse with plucked strings that build
    - Fill a silent disco's chill-out channel
    - Design engine start-up sounds for an electric scooter pitch
    """

    endpoint: ClassVar[str] = "fal-ai/stable-audio-25/text-to-audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "seconds_total", "num_inference_steps", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    seconds_total: int = Field(
        default=190,
        ge=1,
        le=190,
        description="Length of the sound in seconds; with a source recording it defaults to that one's.",
    )
    num_inference_steps: int = Field(
        default=8, ge=4, le=8, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=25,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
