class MarlinFind(FalNode):
    """
    fal-ai/marlin/find on fal.ai: its words are not written yet.
    fal, vision, draft
    """

    endpoint: ClassVar[str] = "fal-ai/marlin/find"
    title: ClassVar[str] = "Marlin Find"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"video": {"max_file_size": 524288000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("span",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to. Up to 500 MB.",
    )
    prompt: str = Field(
        default="",
        max_length=500,
        description="The question about the picture, or what to describe, read or count in it.",
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
        output: dict[str, Any]
        text: str
        format_ok: bool

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
