class ThinksoundAudio(FalNode):
    """
    Generate the sound that fits a video with ThinkSound and get it as a sound file of its own.
    thinksound, video-to-video, video-to-audio, sound-effects, foley, sfx

    A prompt may steer it, else it is drawn from the picture; the main ThinkSound node returns the finished video.

    Use cases:
    - Get a footsteps track for the sound mix
    - Make sound for a silent generated clip
    - Layer a generated wave track under your own narration
    - Hand an editor the effects separate from the picture
    - Read the prompt that ThinkSound drew from a clip without one
    """

    endpoint: ClassVar[str] = "fal-ai/thinksound/audio"
    title: ClassVar[str] = "ThinkSound – Video to Audio"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip for which a sound track is made; it may be silent.",
    )
    prompt: str = Field(default="", description="Words describing the sound; without them it comes from the picture.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int = Field(
        default=24, ge=2, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    cfg_scale: float = Field(
        default=5.0, ge=1, le=20, description="Weight of the prompt on the sound; too high exaggerates, too low drifts."
    )

    class OutputType(TypedDict):
        output: AudioRef
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
