class OpenRouter(FalNode):
    """
    Send a prompt to any language model on OpenRouter by name and get text back.
    openrouter, llm, text-generation, chat, model-router, reasoning

    Takes one prompt with a system prompt, temperature and token limit, billed by tokens; the chat node takes a history.

    Use cases:
    - Rewrite contract clauses in plain words
    - Draft a newsletter from bullet notes
    - Brainstorm shop slogans at the preset temperature of 1 with a model you name
    - Return a model's reasoning next to its answer on a standard account
    - Expand image prompts for a hobby project on the standard route
    """

    endpoint: ClassVar[str] = "openrouter/router"
    title: ClassVar[str] = "OpenRouter – Text"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "model")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "model", "system_prompt", "temperature", "reasoning")
    _promised: ClassVar[tuple[str, ...]] = ("output",)

    prompt: str = Field(default="", description="The message or question for the language model.")
    system_prompt: str | None = Field(
        default=None, description="Standing instructions that set the model's role and tone before it reads the prompt."
    )
    model: str = Field(
        default="",
        description="OpenRouter name of the model that answers, as vendor/model; billed by the tokens it uses.",
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
        reasoning: str
        partial: bool
        error: str
        usage: dict[str, Any]

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
