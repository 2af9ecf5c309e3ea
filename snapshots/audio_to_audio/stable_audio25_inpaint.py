class StableAudio25Inpaint(FalNode):
    """
    Fill or replace a marked stretch of a clip with Stable Audio 2.5, prompt-guided; mask start and end are in seconds, total up to 190.
    stable-audio, audio-to-audio, audio-inpainting, music, sound-effects, repair

    No lyrics, unlike ACE-Step's inpainting.

    Use cases:
    - Cover a cough in the middle of an ambient rain bed
    - Continue a thirty-second groove to three minutes by masking the rest
    - Replace a wrong chord in an instrumental sting
    - Bridge two halves of a damaged reel of surf guitar
    - Insert a drum break into a hiking video's backing track
    """

    endpoint: ClassVar[str] = "fal-ai/stable-audio-25/inpaint"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "mask_start", "mask_end", "seconds_total")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="What should be heard in the part that is made anew.")
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    seconds_total: int | None = Field(
        default=190,
        ge=1,
        le=190,
        description="Length of the sound in seconds; with a source recording it defaults to that one's.",
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=25,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    mask_start: int = Field(default=30, ge=0, le=190, description="Second from which the recording is made anew.")
    mask_end: int = Field(default=190, ge=0, le=190, description="Second up to which the recording is made anew.")
    num_inference_steps: int = Field(
        default=8, ge=4, le=8, description="Denoising steps: more of them take longer and add detail."
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
