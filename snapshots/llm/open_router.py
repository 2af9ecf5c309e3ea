class OpenRouter(FalNode):
    """
    Send a prompt to any language model on OpenRouter by name and get text back; system prompt, temperature, token limit and reasoning as fields, billed by tokens.
    openrouter, llm, text-generation, chat, model-router, reasoning

    Use cases:
    - Rewrite tenancy clauses in plain words with a model of your choice
    - Run one riddle past four vendors and compare the answers
    - Draft a parish newsletter's editorial from bullet notes
    - Extract dates and sums from pasted court letters
    - Generate encounter tables for a swamp adventure
    """

    endpoint: ClassVar[str] = "openrouter/router"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "model")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "model", "system_prompt", "temperature", "reasoning")

    prompt: str = Field(default="", description="The message or question for the language model.")
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    model: str = Field(default="", description="OpenRouter name of the model that answers, as vendor/model.")
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
        reasoning: str
        partial: bool
        error: str
        usage: dict[str, Any]

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
