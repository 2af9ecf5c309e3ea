class MmaudioV2TextToAudio(FalNode):
    """
    Generate up to 30 seconds of ambient sound or effects from text with MMAudio V2, the model otherwise used to give silent video its sound.
    mmaudio, text-to-audio, audio, sound-effects, ambience, foley

    Eight seconds is the default.

    Use cases:
    - Lay harbour ambience under a still photo of trawlers
    - Make a wind bed for a model-mountain display
    - Get typewriter clatter without speech for a noir reading
    - Fill the pause between slides with frogs at dusk
    - Match the sound of an MMAudio-dubbed clip in a cutaway
    """

    endpoint: ClassVar[str] = "fal-ai/mmaudio-v2/text-to-audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "negative_prompt", "cfg_strength")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the recording: sounds, instruments or flaws. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=65535,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_steps: int = Field(
        default=25, ge=4, le=50, description="Steps spent on making the sound; more are cleaner and slower."
    )
    duration: float = Field(default=8.0, ge=1, le=30, description="Length of the recording in seconds.")
    cfg_strength: float = Field(
        default=4.5,
        ge=0,
        le=20,
        description="Pull of the prompt on the sound; a strong one fits better, a weak one varies more.",
    )
    mask_away_clip: bool = Field(
        default=False,
        description="Leaves the clip condition out while generating. Rarely needed, since no video is given here.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
