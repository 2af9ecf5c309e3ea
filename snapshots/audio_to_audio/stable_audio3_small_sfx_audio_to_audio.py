class StableAudio3SmallSfxAudioToAudio(FalNode):
    """
    fal-ai/stable-audio-3/small/sfx/audio-to-audio on fal.ai: its words are not written yet.
    fal, audio-to-audio, draft
    """

    class OutputFormat(str, Enum):
        MP3 = "mp3"
        WAV = "wav"
        FLAC = "flac"
        OGG = "ogg"
        OPUS = "opus"
        M4A = "m4a"
        AAC = "aac"

    endpoint: ClassVar[str] = "fal-ai/stable-audio-3/small/sfx/audio-to-audio"
    title: ClassVar[str] = "Stable Audio 3 Small SFX"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "enable_prompt_expansion", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    negative_prompt: str = Field(
        default="",
        description="What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.",
    )
    duration: float = Field(
        default=30.0,
        ge=1,
        le=120,
        description="Length of the result in seconds; longer takes longer and usually costs more.",
    )
    num_inference_steps: int = Field(
        default=8, ge=1, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=25,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.MP3,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    bitrate: str = Field(
        default="192k", description="Amount of data per second of sound; higher sounds cleaner and makes a larger file."
    )
    prompt: str = Field(
        default="",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    init_noise_level: float = Field(default=0.9, ge=0, le=1)

    class OutputType(TypedDict):
        output: AudioRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
