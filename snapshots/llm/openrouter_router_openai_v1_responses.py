class OpenrouterRouterOpenaiV1Responses(FalNode):
    """
    Ask any OpenRouter model through an OpenAI-style Responses request.
    openrouter, llm, openai-compatible, responses-api, text-generation, reasoning

    Takes text or a list of inputs, instructions and a reasoning effort; chat completions is the older form with messages.

    fal publishes no input shape for this endpoint; its inputs were written by hand from the public API.

    Use cases:
    - Summarise a report under standing instructions
    - Answer questions on pasted text in a fixed JSON form
    - Set how hard a reasoning model thinks before it answers
    - Pass tool results back in one list of inputs
    - Ask about two pictures and a paragraph in one list of inputs
    """

    endpoint: ClassVar[str] = "openrouter/router/openai/v1/responses"
    title: ClassVar[str] = "OpenRouter – Responses"
    _required: ClassVar[tuple[str, ...]] = ("model", "input")
    _basic_fields: ClassVar[tuple[str, ...]] = ("model", "input", "instructions", "max_output_tokens")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    model: str = Field(default="", description="OpenRouter name of the model that answers, as vendor/model.")
    input: str | list[dict[str, Any]] | None = Field(
        default=None,
        description="What the model should answer: plain text, or a list of messages, pictures and tool results.",
    )
    instructions: str | None = Field(
        default=None, description="Standing instructions that set role and tone before the input is read."
    )
    max_output_tokens: int | None = Field(
        default=None,
        ge=1,
        description="Upper limit for the length of the answer, hidden reasoning included, in tokens.",
    )
    temperature: float | None = Field(
        default=None,
        ge=0,
        le=2,
        description="How much chance enters: low answers soberly and alike, high more freely. Left out, the model's own setting.",
    )
    top_p: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="Share of the likeliest words that are considered; an alternative to temperature, lower is more cautious.",
    )
    reasoning: dict[str, Any] = Field(
        default={},
        description="How hard a reasoning model thinks first, as an object with an effort such as low or high.",
    )
    text: dict[str, Any] = Field(
        default={},
        description="Form of the answer: an object whose format asks for plain text, JSON, or JSON that follows a schema.",
    )
    tools: list[dict[str, Any]] = Field(
        default=[],
        description="Functions that the model may ask to have called, each with name, description and a JSON Schema of its inputs.",
    )
    tool_choice: str | dict[str, Any] | None = Field(
        default=None,
        description="Whether tools may be used: auto, none, required, or an object that names one function.",
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
