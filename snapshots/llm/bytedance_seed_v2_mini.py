class BytedanceSeedV2Mini(FalNode):
    """
    Answer questions about text, pictures and video with ByteDance's quick language model Seed 2.0 Mini.
    seed, bytedance, llm, vision, video-understanding, reasoning, chat

    Takes up to six pictures and three videos, keeps a conversation going and can think first.

    Use cases:
    - Write product descriptions from photos
    - Summarise a silent screen recording
    - Compare six pictures in a single question
    - Carry a chat on by passing back its messages
    - Switch thinking off for quick labels on many clips
    """

    class ReasoningEffort(str, Enum):
        MINIMAL = "minimal"
        LOW = "low"
        MEDIUM = "medium"
        HIGH = "high"

    endpoint: ClassVar[str] = "fal-ai/bytedance/seed/v2/mini"
    title: ClassVar[str] = "Seed 2.0 Mini – Chat"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "images", "videos", "thinking", "reasoning_effort")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "images": {"formats": ["jpeg", "png", "webp"]},
        "videos": {"formats": ["mov", "mp4"]},
    }

    prompt: str = Field(
        default="", description="The question or task, such as what to write or what to find in the pictures."
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=6,
        description="Pictures to look at. JPEG, PNG or WebP.",
    )
    videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="video_urls",
        max_length=3,
        description="Videos to look at; their sound is not understood. MP4 or MOV.",
    )
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    messages: list[BytedanceSeed2MiniMessage] = Field(
        default=[],
        description="The conversation so far, as an earlier run returned it in messages; the present prompt is added as the last turn.",
    )
    thinking: ThinkingType = Field(
        default=ThinkingType.ENABLED,
        description="Whether the model reasons before it answers: always, never, or when it sees fit.",
    )
    reasoning_effort: ReasoningEffort | None = Field(
        default=None,
        description="How deeply the model reasons; counts only while thinking is enabled or auto. Higher takes longer.",
    )
    max_completion_tokens: int = Field(
        default=4096,
        ge=1,
        le=65536,
        description="Upper limit for answer and reasoning together, counted in tokens; too low cuts the answer off.",
    )
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
