class SoniloV1_1VideoToMusic(FalNode):
    """
    sonilo/v1.1/video-to-music on fal.ai: its words are not written yet.
    fal, video-to-audio, draft
    """

    endpoint: ClassVar[str] = "sonilo/v1.1/video-to-music"
    title: ClassVar[str] = "Sonilo V1.1 Video to Music"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to.",
    )
    num_samples: int = Field(
        default=1,
        ge=1,
        le=3,
        description="How many variants to produce, or faces to sample; more give more choice and take longer.",
    )
    prompt: str | None = Field(
        default=None,
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    start_offset: float | None = Field(
        default=None,
        ge=0,
        le=600,
        description="Second of the video at which the sound sets in; zero starts both together.",
    )
    duration: float | None = Field(
        default=None,
        ge=1,
        le=600,
        description="Length of the result in seconds; longer takes longer and usually costs more.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        audios: list[AudioRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
