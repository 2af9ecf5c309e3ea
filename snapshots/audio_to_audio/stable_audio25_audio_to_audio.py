class StableAudio25AudioToAudio(FalNode):
    """
    Transform a recording by prompt with Stable Audio 2.5, up to 190 seconds long.
    stable-audio, stability-ai, audio-to-audio, style-transfer, remix, music, sound-effects

    Strength decides how much of the source survives; inpaint changes one stretch only and leaves the rest.

    Use cases:
    - Turn a hummed melody into an instrument
    - Restyle a loop in another genre
    - Make table drumming into cinematic percussion at middling strength
    - Stretch a short hum to a three-minute installation sound
    - Turn a mouth-made whoosh into a spell effect
    """

    endpoint: ClassVar[str] = "fal-ai/stable-audio-25/audio-to-audio"
    title: ClassVar[str] = "Stable Audio 2.5 – Audio to Audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "strength", "total_seconds")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The sound or music that the recording should turn into.")
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The recording to transform: a hum, a loop, a beat or any sound.",
    )
    strength: float = Field(
        default=0.8,
        ge=0.01,
        le=1,
        description="How far to leave the source clip: low keeps it nearly unchanged, the top value ignores it.",
    )
    num_inference_steps: int = Field(
        default=8, ge=4, le=8, description="Denoising steps: more of them take longer and add detail."
    )
    total_seconds: int | None = Field(
        default=None, ge=1, le=190, description="Length of the new sound in seconds; unset, as long as the recording."
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
