class StableAudio3MediumAudioInpainting(FalNode):
    """
    Redo a stretch of a stereo recording by prompt with Stable Audio 3 Medium.
    stable-audio, stability-ai, audio-to-audio, audio-inpainting, repair, music

    Takes start and end in seconds, within 380; eight steps do. Base adds guidance, the Small models stop at two minutes.

    Use cases:
    - Repair a dropout in a live recording
    - Replace a bridge in a finished song
    - Fix one passage of a six-minute DJ set at the preset eight steps
    - Audition four new solos before Medium Base renders one in fifty steps
    - Patch the fourth minute of a mix with the distilled Medium model
    """

    class OutputFormat(str, Enum):
        MP3 = "mp3"
        WAV = "wav"
        FLAC = "flac"
        OGG = "ogg"
        OPUS = "opus"
        M4A = "m4a"
        AAC = "aac"

    endpoint: ClassVar[str] = "fal-ai/stable-audio-3/medium/audio-inpainting"
    title: ClassVar[str] = "Stable Audio 3 Medium – Audio Inpainting"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio", "mask_start_seconds", "mask_end_seconds")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "mask_start_seconds", "mask_end_seconds")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    negative_prompt: str = Field(
        default="", description="What should not be heard: sounds, instruments or flaws. Empty rules nothing out."
    )
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
    prompt: str = Field(default="", description="What should be heard in the stretch that is made anew.")
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The recording of which only the masked stretch is made anew.",
    )
    mask_start_seconds: float | None = Field(
        default=None, ge=0, le=380, description="Second at which the stretch to redo begins."
    )
    mask_end_seconds: float | None = Field(
        default=None, ge=0, le=380, description="Second at which the stretch to redo ends."
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
