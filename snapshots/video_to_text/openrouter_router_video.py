class OpenrouterRouterVideo(FalNode):
    """
    Ask a video-capable model on OpenRouter about one or more clips and get text back.
    openrouter, video-to-text, video-understanding, model-router, question-answering, youtube

    Takes files or, for Gemini, YouTube links; you name the model and pay by tokens.

    Use cases:
    - Write chapter titles for a tutorial video
    - Describe clips for a footage archive
    - Summarise a YouTube video by its link
    - Compare two takes in one question
    - Ask another vendor's model about the same clip
    """

    endpoint: ClassVar[str] = "openrouter/router/video"
    title: ClassVar[str] = "OpenRouter – Video to Text"
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
