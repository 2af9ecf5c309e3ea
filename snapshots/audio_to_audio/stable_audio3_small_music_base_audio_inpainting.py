class StableAudio3SmallMusicBaseAudioInpainting(FalNode):
    """
    Redo a stretch of a music track with the undistilled Stable Audio 3 Small Music Base, within two minutes.
    stable-audio, stability-ai, audio-to-audio, audio-inpainting, music, base-model

    Follows a guidance scale in about fifty steps; plain Small Music takes eight and ignores guidance.

    Use cases:
    - Replace a drum fill in a song
    - Mend a clipped chorus
    - Insist on a harp in four new bars by raising guidance
    - Hear the small music base fill a gap before training it
    - Redo eight bars close to the prompt at the preset guidance of 7
    """

    class OutputFormat(str, Enum):
        MP3 = "mp3"
        WAV = "wav"
        FLAC = "flac"
        OGG = "ogg"
        OPUS = "opus"
        M4A = "m4a"
        AAC = "aac"

    endpoint: ClassVar[str] = "fal-ai/stable-audio-3/small/music/base/audio-inpainting"
    title: ClassVar[str] = "Stable Audio 3 Small Music Base – Audio Inpainting"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio", "mask_start_seconds", "mask_end_seconds")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "audio",
        "prompt",
        "mask_start_seconds",
        "mask_end_seconds",
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
    prompt: str = Field(default="", description="What should be played in the stretch that is made anew.")
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The music of which only the masked stretch is made anew.",
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
