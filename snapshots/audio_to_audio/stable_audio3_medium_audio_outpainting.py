class StableAudio3MediumAudioOutpainting(FalNode):
    """
    Extend a stereo recording before its start or after its end with Stable Audio 3 Medium.
    stable-audio, stability-ai, audio-to-audio, audio-extension, outpaint, music

    Adds up to 380 seconds a side by prompt, in eight steps; inpainting redoes a stretch in the middle instead.

    Use cases:
    - Lengthen a song demo
    - Add an intro to an instrumental
    - Grow a one-minute idea to six minutes with the steps left at eight
    - Offer a client three outros made with the distilled Medium model
    - Rough in both ends of a film cue before Medium Base follows the brief
    """

    class OutputFormat(str, Enum):
        MP3 = "mp3"
        WAV = "wav"
        FLAC = "flac"
        OGG = "ogg"
        OPUS = "opus"
        M4A = "m4a"
        AAC = "aac"

    endpoint: ClassVar[str] = "fal-ai/stable-audio-3/medium/audio-outpainting"
    title: ClassVar[str] = "Stable Audio 3 Medium – Audio Outpainting"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "extend_seconds_before", "extend_seconds_after")
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
