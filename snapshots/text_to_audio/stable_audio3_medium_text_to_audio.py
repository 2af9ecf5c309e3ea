class StableAudio3MediumTextToAudio(FalNode):
    """
    Generate stereo music of up to 380 seconds from text with Stable Audio 3 Medium, in eight steps.
    stable-audio, stability-ai, text-to-audio, music, background-music, long-audio, fast

    Trained on licensed data; Base follows guidance more exactly but needs about fifty steps, Small stops at 120 seconds.

    Use cases:
    - Make licence-safe music for an advert
    - Compose a full-length track for a video
    - Fill a six-minute hold queue with one continuous piece at the preset eight steps
    - Try ten long ideas with the distilled Medium model
    - Score a rough cut in eight steps before Medium Base spends fifty
    """

    class OutputFormat(str, Enum):
        MP3 = "mp3"
        WAV = "wav"
        FLAC = "flac"
        OGG = "ogg"
        OPUS = "opus"
        M4A = "m4a"
        AAC = "aac"

    endpoint: ClassVar[str] = "fal-ai/stable-audio-3/medium/text-to-audio"
    title: ClassVar[str] = "Stable Audio 3 Medium – Text to Audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "negative_prompt", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    negative_prompt: str = Field(
        default="",
        description="What should stay out of the recording: sounds, instruments or flaws. Empty rules nothing out.",
    )
    duration: float = Field(default=30.0, ge=1, le=380, description="Length of the recording in seconds.")
    num_inference_steps: int = Field(
        default=8,
        ge=1,
        le=100,
        description="Denoising steps; this distilled model gains little from more than the default.",
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=25,
        description="Pull of the prompt; takes effect in the base models only, not in this distilled one.",
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
