class StableAudio3SmallSfxBaseTextToAudio(FalNode):
    """
    Generate sound effects of up to two minutes from text with the undistilled Stable Audio 3 Small SFX Base.
    stable-audio, stability-ai, text-to-audio, sound-effects, sfx, base-model

    The 459M checkpoint for training; a guidance scale takes effect and about fifty steps are needed.

    Use cases:
    - Make a creaking door for a horror game
    - Get city ambience for a short film
    - Hear the small SFX base before training it on your own effects
    - Pull a described glass crash to the words by guidance
    - Render in SFX Base the engine sound that plain SFX drafted
    """

    class OutputFormat(str, Enum):
        MP3 = "mp3"
        WAV = "wav"
        FLAC = "flac"
        OGG = "ogg"
        OPUS = "opus"
        M4A = "m4a"
        AAC = "aac"

    endpoint: ClassVar[str] = "fal-ai/stable-audio-3/small/sfx/base/text-to-audio"
    title: ClassVar[str] = "Stable Audio 3 Small SFX Base – Text to Audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "negative_prompt", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    negative_prompt: str = Field(
        default="",
        description="What should stay out of the recording: sounds, instruments or flaws. Empty rules nothing out.",
    )
    duration: float = Field(default=30.0, ge=1, le=120, description="Length of the recording in seconds.")
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
    prompt: str = Field(
        default="", description="The sound effect you want: source, surroundings, course. Concrete words get closest."
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
