class OpenrouterRouterVideoEnterprise(FalNode):
    """
    Query video language models on OpenRouter through the enterprise route; inputs and text output match the standard video router, so choose it only if your account calls for it.
    openrouter, video-to-text, video-understanding, enterprise, model-router, question-answering

    Use cases:
    - Review factory induction films under a company's enterprise arrangement
    - Summarise an insurer's claim walk-through videos into file notes
    - List safety breaches seen in a shipyard's morning footage
    - Check a bank's training clips for outdated logos
    - Log product placements across a broadcaster's weekend schedule
    """

    endpoint: ClassVar[str] = "openrouter/router/video/enterprise"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "model")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "model", "system_prompt")

    videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="video_urls",
        description="Several videos to consider together; use this or video_url, not both. MP4, MPEG, MOV or WebM.",
    )
    prompt: str = Field(default="", description="The question or task about the video.")
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    model: str = Field(
        default="", description="OpenRouter name of the video-capable model that answers, as vendor/model."
    )
    reasoning: bool = Field(default=False, description="Include the model's reasoning in the answer it returns.")
    temperature: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    max_tokens: int | None = Field(
        default=None,
        ge=1,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )

    class OutputType(TypedDict):
        output: str
        usage: dict[str, Any]

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
