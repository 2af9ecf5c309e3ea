class StableAudio3MediumBaseAudioOutpainting(FalNode):
    """
    Extend a stereo recording by up to 380 seconds a side with Stable Audio 3 Medium Base.
    stable-audio, stability-ai, audio-to-audio, audio-extension, outpaint, base-model

    The undistilled checkpoint follows a guidance scale and takes about fifty steps; plain Medium is done in eight.

    Use cases:
    - Add an outro to a track
    - Extend a music bed for a longer video
    - Hold a four-minute continuation to its prompt with guidance at seven
    - Lower guidance so that an added intro drifts freely
    - Continue an orchestral cue for minutes at the preset fifty steps
    """

    class OutputFormat(str, Enum):
        MP3 = "mp3"
        WAV = "wav"
        FLAC = "flac"
        OGG = "ogg"
        OPUS = "opus"
        M4A = "m4a"
        AAC = "aac"

    endpoint: ClassVar[str] = "fal-ai/stable-audio-3/medium/base/audio-outpainting"
    title: ClassVar[str] = "Stable Audio 3 Medium Base – Audio Outpainting"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "audio",
        "prompt",
        "extend_seconds_before",
        "extend_seconds_after",
        "guidance_scale",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    negative_prompt: str = Field(
        default="", description="What should not be heard: sounds, instruments or flaws. Empty rules nothing out."
    )
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
    prompt: str = Field(default="", description="What should be heard in the added time.")
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The recording that should become longer."
    )
    extend_seconds_before: float = Field(
        default=0.0, ge=0, le=380, description="Seconds of new sound before the recording; 0 adds none."
    )
    extend_seconds_after: float = Field(
        default=0.0, ge=0, le=380, description="Seconds of new sound after the recording; 0 adds none."
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
