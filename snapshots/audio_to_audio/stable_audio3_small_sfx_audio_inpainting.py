class StableAudio3SmallSfxAudioInpainting(FalNode):
    """
    Redo a stretch of a sound-effect track by prompt with Stable Audio 3 Small SFX, within two minutes.
    stable-audio, stability-ai, audio-to-audio, audio-inpainting, sound-effects, sfx

    A 459M model that takes eight steps; Small Music is its sibling for songs, Medium goes past six minutes.

    Use cases:
    - Cover a microphone bump in an ambience track
    - Swap a door slam in a foley track
    - Turn one passing car of a street recording into a tram at the preset eight steps
    - Audition three thunderclaps at the fortieth second with distilled Small SFX
    - Patch a gap between footstep takes before SFX Base redoes it by guidance
    """

    class OutputFormat(str, Enum):
        MP3 = "mp3"
        WAV = "wav"
        FLAC = "flac"
        OGG = "ogg"
        OPUS = "opus"
        M4A = "m4a"
        AAC = "aac"

    endpoint: ClassVar[str] = "fal-ai/stable-audio-3/small/sfx/audio-inpainting"
    title: ClassVar[str] = "Stable Audio 3 Small SFX – Audio Inpainting"
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
    prompt: str = Field(default="", description="What sound should be heard in the stretch that is made anew.")
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The sound track of which only the masked stretch is made anew.",
    )
    mask_start_seconds: float | None = Field(
        default=None, ge=0, le=120, description="Second at which the stretch to redo begins."
    )
    mask_end_seconds: float | None = Field(
        default=None, ge=0, le=120, description="Second at which the stretch to redo ends."
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
