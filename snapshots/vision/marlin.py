class Marlin(FalNode):
    """
    fal-ai/marlin on fal.ai: its words are not written yet.
    fal, vision, draft
    """

    endpoint: ClassVar[str] = "fal-ai/marlin"
    title: ClassVar[str] = "Marlin"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"video": {"max_file_size": 524288000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("scene",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to. Up to 500 MB.",
    )
    prompt: str = Field(
        default="",
        max_length=2000,
        description="The question about the picture, or what to describe, read or count in it.",
    )
    max_tokens: int = Field(
        default=2048,
        ge=64,
        le=4096,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )
    do_sample: bool = Field(default=False)
    temperature: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_p: float = Field(
        default=1.0,
        gt=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )

    class OutputType(TypedDict):
        output: str
        events: list[dict[str, Any]]
        text: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
