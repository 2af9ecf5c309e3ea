class OpenrouterRouterVideoEnterprise(FalNode):
    """
    Ask a video model on OpenRouter about clips by the enterprise route and get text back.
    openrouter, video-to-text, video-understanding, enterprise, model-router, question-answering

    Inputs and output are those of the standard video router; take it only if your account calls for it.

    Use cases:
    - Check training films for outdated logos
    - Write notes on insurance walk-through videos
    - Review footage under a company's enterprise arrangement
    - Log product placements for a broadcaster's enterprise account
    - Move a video workflow over to the enterprise route
    """

    endpoint: ClassVar[str] = "openrouter/router/video/enterprise"
    title: ClassVar[str] = "OpenRouter Enterprise – Video to Text"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "model")
    _basic_fields: ClassVar[tuple[str, ...]] = ("videos", "prompt", "model", "system_prompt")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"videos": {"formats": ["mov", "mp4", "mpeg", "webm"]}}

    videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="video_urls",
        description="One or more clips to ask about; Gemini models also take YouTube links. MP4, MPEG, MOV or WebM.",
    )
    prompt: str = Field(default="", description="The question or task about the video.")
    system_prompt: str | None = Field(
        default=None, description="Standing instructions that set the model's role and tone before it sees the video."
    )
    model: str = Field(
        default="",
        description="OpenRouter name of the video-capable model that answers, as vendor/model; billed by the tokens it uses.",
    )
    reasoning: bool = Field(default=False, description="Include the model's reasoning in the answer it returns.")
    temperature: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How much chance enters: low answers alike and soberly, high more freely; 0 always gives the same answer.",
    )
    max_tokens: int | None = Field(
        default=None, ge=1, description="Upper limit for the length of the answer, in tokens; too low cuts it off."
    )

    class OutputType(TypedDict):
        output: str
        usage: dict[str, Any]

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
