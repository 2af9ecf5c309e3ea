class StableAudio3SmallSfxBaseAudioToAudio(FalNode):
    """
    Transform a recording into another sound effect with the undistilled Stable Audio 3 Small SFX Base.
    stable-audio, stability-ai, audio-to-audio, sound-effects, sound-design, base-model

    Noise level and guidance steer it, up to two minutes, in about fifty steps; plain Small SFX takes eight.

    Use cases:
    - Turn a hand clap into a gunshot
    - Design a creature voice from a groan
    - Weigh guidance against noise level on one footstep
    - Judge the small SFX base on your recordings before training
    - Raise guidance until a kettle recording turns into a wooden horn
    """

    class OutputFormat(str, Enum):
        MP3 = "mp3"
        WAV = "wav"
        FLAC = "flac"
        OGG = "ogg"
        OPUS = "opus"
        M4A = "m4a"
        AAC = "aac"

    endpoint: ClassVar[str] = "fal-ai/stable-audio-3/small/sfx/base/audio-to-audio"
    title: ClassVar[str] = "Stable Audio 3 Small SFX Base – Audio to Audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "duration", "init_noise_level", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    negative_prompt: str = Field(
        default="", description="What should not be heard: sounds, instruments or flaws. Empty rules nothing out."
    )
    duration: float = Field(default=30.0, ge=1, le=120, description="Length of the new sound in seconds.")
    num_inference_steps: int = Field(
        default=50, ge=1, le=100, description="Denoising steps; this base model needs about fifty, fewer sound rougher."
    )
    guidance_scale: float = Field(
        default=7.0,
        ge=0,
        le=25,
        description="How closely the prompt is followed: higher is stricter, lower is freer; around 7 suits this base model.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: OutputFormat = Field(default=OutputFormat.MP3, description="File format of the result.")
    bitrate: str = Field(
        default="192k", description="Data rate of compressed formats, such as 192k or 320k; ignored for wav and flac."
    )
    prompt: str = Field(default="", description="The sound effect that the recording should turn into.")
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The sound to transform: a recorded or spoken noise, an effect, an ambience.",
    )
    init_noise_level: float = Field(
        default=0.9,
        ge=0,
        le=1,
        description="How much noise covers the recording at the start: near 0 it stays as it was, 0.5 is halfway, 1 replaces it.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
