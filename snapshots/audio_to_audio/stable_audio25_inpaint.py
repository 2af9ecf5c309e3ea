class StableAudio25Inpaint(FalNode):
    """
    Redo a marked stretch of a recording by prompt with Stable Audio 2.5, in music or effects up to 190 seconds.
    stable-audio, stability-ai, audio-to-audio, audio-inpainting, repair, music, sound-effects

    Takes start and end in seconds; without lyrics, which ACE-Step's inpainting sings.

    Use cases:
    - Cover a cough in an ambience recording
    - Replace a wrong chord in an instrumental
    - Continue a thirty-second groove to three minutes by masking all after it
    - Bridge two halves of a track with whole-second mask times
    - Insert a drum break into a backing track at the second you name
    """

    endpoint: ClassVar[str] = "fal-ai/stable-audio-25/inpaint"
    title: ClassVar[str] = "Stable Audio 2.5 – Inpaint"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "mask_start", "mask_end", "seconds_total")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="What should be heard in the part that is made anew.")
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The recording of which one stretch should be made anew.",
    )
    seconds_total: int | None = Field(default=190, ge=1, le=190, description="Length of the whole result in seconds.")
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=25,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    mask_start: int = Field(default=30, ge=0, le=190, description="Second from which the recording is made anew.")
    mask_end: int = Field(default=190, ge=0, le=190, description="Second up to which the recording is made anew.")
    num_inference_steps: int = Field(
        default=8, ge=4, le=8, description="Denoising steps: more of them take longer and add detail."
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
