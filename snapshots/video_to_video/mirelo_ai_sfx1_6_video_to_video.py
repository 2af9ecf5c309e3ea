class MireloAiSfx1_6VideoToVideo(FalNode):
    """
    mirelo-ai/sfx1.6/video-to-video on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx1.6/video-to-video"
    title: ClassVar[str] = "Mirelo SFX1.6 Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "text_prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    text_prompt: str | None = Field(
        default=None,
        description="Words that tell the model what to look for or which sound to make; optional where media already guides it.",
    )
    duration: float = Field(
        default=10.0,
        ge=1,
        le=60,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    num_samples: int = Field(
        default=1,
        ge=1,
        le=4,
        description="How many variants to produce, or faces to sample; more give more choice and take longer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        video: list[VideoRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
