class OpenrouterRouterVideo(FalNode):
    """
    Ask a video-capable model on OpenRouter about one or more clips, by file or, for Gemini, by YouTube link; text comes back, and you name the model and pay by tokens.
    openrouter, video-to-text, video-understanding, model-router, question-answering, youtube

    Use cases:
    - Compare two takes of a magic trick and ask which hides the coin
    - Write chapter titles for a bicycle repair tutorial on YouTube
    - Check a gymnast's routine against the scoring sheet in the prompt
    - Log which animals cross a national park's stream-side footage
    - Ask three models whether an advert's price tag is legible
    """

    endpoint: ClassVar[str] = "openrouter/router/video"
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
