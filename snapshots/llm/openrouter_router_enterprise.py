class OpenrouterRouterEnterprise(FalNode):
    """
    Send a prompt to a language model on OpenRouter by the enterprise route and get text back.
    openrouter, llm, text-generation, enterprise, model-router, reasoning

    The inputs are those of the standard router; take it only if your account calls for it.

    Use cases:
    - Summarise meeting notes for a company wiki
    - Draft replies to customer letters
    - Run a company's prompts under its enterprise arrangement
    - Move a text workflow from the standard to the enterprise route
    - Classify support tickets within an enterprise account
    """

    endpoint: ClassVar[str] = "openrouter/router/enterprise"
    title: ClassVar[str] = "OpenRouter Enterprise – Text"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "model")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "model", "system_prompt", "temperature", "reasoning")

    prompt: str = Field(default="", description="The message or question for the language model.")
    model: str = Field(
        default="",
        description="OpenRouter name of the model that answers, as vendor/model; billed by the tokens it uses.",
    )
    system_prompt: str | None = Field(
        default=None, description="Standing instructions that set the model's role and tone before it reads the prompt."
    )
    max_tokens: int | None = Field(
        default=None, description="Upper limit for the length of the answer, in tokens; too low cuts it off."
    )
    reasoning: bool | None = Field(default=None, description="Also returns the model's reasoning beside the answer.")
    temperature: float | None = Field(
        default=None,
        description="How much chance enters: low answers alike and soberly, high more freely; 0 always gives the same answer.",
    )

    class OutputType(TypedDict):
        output: str
        error: str
        partial: bool
        reasoning: str
        usage: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
