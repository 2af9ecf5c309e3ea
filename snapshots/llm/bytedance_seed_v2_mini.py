class BytedanceSeedV2Mini(FalNode):
    """
    fal-ai/bytedance/seed/v2/mini on fal.ai: its words are not written yet.
    fal, llm, draft
    """

    class ReasoningEffort(str, Enum):
        MINIMAL = "minimal"
        LOW = "low"
        MEDIUM = "medium"
        HIGH = "high"

    endpoint: ClassVar[str] = "fal-ai/bytedance/seed/v2/mini"
    title: ClassVar[str] = "Bytedance Seed V2 Mini"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "images", "videos", "system_prompt", "messages")

    prompt: str = Field(
        default="",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=6,
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on. JPEG, PNG or WebP.",
    )
    videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="video_urls",
        max_length=3,
        description="Videos to work with, in the order in which they are joined or referred to. MP4 or MOV.",
    )
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    messages: list[BytedanceSeed2MiniMessage] = Field(default=[])
    thinking: ThinkingType = Field(default=ThinkingType.ENABLED)
    reasoning_effort: ReasoningEffort | None = Field(default=None)
    max_completion_tokens: int = Field(default=4096, ge=1, le=65536)
    temperature: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_p: float = Field(
        default=0.7,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )

    class OutputType(TypedDict):
        output: str
        reasoning_content: str
        messages: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
