class OpenrouterRouterEnterprise(FalNode):
    """
    openrouter/router/enterprise on fal.ai: its words are not written yet.
    fal, llm, draft
    """

    endpoint: ClassVar[str] = "openrouter/router/enterprise"
    title: ClassVar[str] = "OpenRouter [Enterprise]"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "model")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "model", "system_prompt")

    prompt: str = Field(
        default="",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    model: str = Field(
        default="",
        description="Which of the available models or versions does the work; they differ in quality, speed and price.",
    )
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    max_tokens: int | None = Field(
        default=None,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )
    reasoning: bool | None = Field(default=None, description="Also returns how the model arrived at its answer.")
    temperature: float | None = Field(
        default=None,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )

    class OutputType(TypedDict):
        output: str
        error: str
        partial: bool
        reasoning: str
        usage: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
