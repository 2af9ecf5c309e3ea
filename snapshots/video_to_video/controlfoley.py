class Controlfoley(FalNode):
    """
    fal-ai/controlfoley on fal.ai: its words are not written yet.
    fal, video-to-video, draft

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.
    """

    endpoint: ClassVar[str] = "fal-ai/controlfoley"
    title: ClassVar[str] = "Controlfoley Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "reference_audio", "prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    reference_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="reference_audio_url",
        description="Audio that serves as the example: a song whose sound to follow, or a voice to clone.",
    )
    duration: float = Field(
        default=8.0,
        ge=1,
        le=30,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    num_inference_steps: int = Field(
        default=25, ge=4, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=4.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    mask_away_clip: bool = Field(
        default=False, description="Leaves out CLIP's reading of the picture, so that the words alone decide."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        audio: AudioRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
