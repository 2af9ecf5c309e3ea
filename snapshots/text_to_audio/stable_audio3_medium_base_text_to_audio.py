class StableAudio3MediumBaseTextToAudio(FalNode):
    """
    Generate stereo music of up to 380 seconds from text with Stable Audio 3 Medium Base.
    stable-audio, stability-ai, text-to-audio, music, base-model, long-audio

    The undistilled 1.4B checkpoint on which LoRAs are trained; guidance works here and about fifty steps are needed.

    Use cases:
    - Compose music for a short film
    - Make a long track for a meditation app
    - Hear what the medium base knows before training a LoRA on it
    - Pull a six-minute piece to its prompt with higher guidance
    - Render in Medium Base the theme that plain Medium drafted
    """

    class OutputFormat(str, Enum):
        MP3 = "mp3"
        WAV = "wav"
        FLAC = "flac"
        OGG = "ogg"
        OPUS = "opus"
        M4A = "m4a"
        AAC = "aac"

    endpoint: ClassVar[str] = "fal-ai/stable-audio-3/medium/base/text-to-audio"
    title: ClassVar[str] = "Stable Audio 3 Medium Base – Text to Audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "negative_prompt", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    negative_prompt: str = Field(
        default="",
        description="What should stay out of the recording: sounds, instruments or flaws. Empty rules nothing out.",
    )
    duration: float = Field(default=30.0, ge=1, le=380, description="Length of the recording in seconds.")
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
        default="",
        description="The music or sound you want: genre, mood, instruments, tempo. Concrete words get closest.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
