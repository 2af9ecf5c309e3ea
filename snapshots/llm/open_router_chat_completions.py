class OpenRouterChatCompletions(FalNode):
    """
    Continue a conversation with any OpenRouter model through an OpenAI-style chat request.
    openrouter, llm, openai-compatible, chat, multi-turn, tool-calling

    Takes a list of messages, tools and a response format; for a single prompt the plain router is simpler.

    fal publishes no input shape for this endpoint; its inputs were written by hand from the public API.

    Use cases:
    - Carry on a support chat with its full history
    - Extract JSON from letters by a schema
    - Let a model answer with calls to your own tools
    - Replay a stored conversation with another vendor's model
    - Stop an answer at a given piece of text
    """

    endpoint: ClassVar[str] = "openrouter/router/openai/v1/chat/completions"
    title: ClassVar[str] = "OpenRouter – Chat Completions"
    _required: ClassVar[tuple[str, ...]] = ("model", "messages")
    _basic_fields: ClassVar[tuple[str, ...]] = ("model", "messages", "temperature", "max_tokens")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    model: str = Field(default="", description="OpenRouter name of the model that answers, as vendor/model.")
    messages: list[dict[str, Any]] = Field(
        default=[],
        min_length=1,
        description="The conversation so far, one entry a turn, each with a role (system, user, assistant, tool) and its content.",
    )
    temperature: float | None = Field(
        default=None,
        ge=0,
        le=2,
        description="How much chance enters: low answers soberly and alike, high more freely. Left out, the model's own setting.",
    )
    max_tokens: int | None = Field(
        default=None,
        ge=1,
        description="Upper limit for the length of the answer, in tokens; too low cuts it off in mid-sentence.",
    )
    top_p: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="Share of the likeliest words that are considered; an alternative to temperature, lower is more cautious.",
    )
    stop: list[str] = Field(
        default=[],
        max_length=4,
        description="Pieces of text at which the answer ends; the piece itself is not returned.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, as far as the model supports it; -1 draws a new one.",
    )
    frequency_penalty: float | None = Field(
        default=None,
        ge=-2,
        le=2,
        description="Discourages words the more often they have appeared; negative values invite repetition.",
    )
    presence_penalty: float | None = Field(
        default=None,
        ge=-2,
        le=2,
        description="Discourages words that have appeared at all, which pushes towards new subjects; negative values do the reverse.",
    )
    response_format: dict[str, Any] = Field(
        default={},
        description="Form of the answer: a type of text, json_object or json_schema, the last with the schema to follow.",
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
