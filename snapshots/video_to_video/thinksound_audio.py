class ThinksoundAudio(FalNode):
    """
    Generate the sound that fits a video and receive only the audio file, using ThinkSound.
    thinksound, video-to-video, audio, video-to-audio, sound-effects, stem

    A prompt may steer it, otherwise the picture decides; the main ThinkSound endpoint returns the finished video instead.

    Use cases:
    - Pull a separate footsteps track for the dubbing mixer
    - Build a library of sounds from old silent factory reels
    - Layer wave noise under a narrator in an audio editor
    - Try three beds for one rainy window before choosing the mix
    - Make a radio spot's ambience from a short harbour clip
    """

    endpoint: ClassVar[str] = "fal-ai/thinksound/audio"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str = Field(default="", description="Words describing the sound; without them it comes from the picture.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_inference_steps: int = Field(
        default=24, ge=2, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    cfg_scale: float = Field(
        default=5.0,
        ge=1,
        le=20,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
