class MmaudioV2(FalNode):
    """
    fal-ai/mmaudio-v2 on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/mmaudio-v2"
    title: ClassVar[str] = "MMAudio V2 Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "duration")
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
    seed: int = Field(
        default=-1,
        ge=-1,
        le=65535,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_steps: int = Field(
        default=25, ge=4, le=50, description="Steps spent on making the sound; more are cleaner and slower."
    )
    duration: float = Field(
        default=8.0,
        ge=1,
        le=30,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    cfg_strength: float = Field(
        default=4.5,
        ge=0,
        le=20,
        description="Pull of the prompt on the sound; a strong one fits better, a weak one varies more.",
    )
    mask_away_clip: bool = Field(
        default=False, description="Leaves out CLIP's reading of the picture, so that the words alone decide."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
