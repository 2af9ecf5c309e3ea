class StableAudio25AudioToAudio(FalNode):
    """
    Transform a clip by prompt with Stable Audio 2.5: a hum, loop or recording becomes new music or sound of up to 190 seconds, with strength deciding how much of the source survives.
    stable-audio, audio-to-audio, style-transfer, music, sound-effects, remix

    Use cases:
    - Turn a whistled melody into a pan flute cue
    - Make table drumming into a cinematic percussion bed
    - Re-imagine a factory hum as an ambient installation piece
    - Convert a mouth-made whoosh into a spell sound
    - Restyle a ukulele loop as dusty western guitar
    """

    endpoint: ClassVar[str] = "fal-ai/stable-audio-25/audio-to-audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "strength", "total_seconds")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The sound or music that the recording should turn into.")
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
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
        default=None, ge=1, le=190, description="Seconds of new sound; left out, as long as the input."
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
