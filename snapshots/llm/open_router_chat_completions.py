class OpenRouterChatCompletions(FalNode):
    """
    Call OpenRouter's language models through an OpenAI-style chat completions request, with message history; for existing clients. For a single prompt, the plain router node is simpler.
    openrouter, llm, openai-compatible, chat-completions, api, multi-turn

    Use cases:
    - Move a support bot from one vendor to another by changing the name it requests
    - Keep a twenty-turn interview practice going with its full history
    - Plug fal-billed models into an open-source chat front end
    - Replay stored conversations against a newer model
    - Run a text adventure whose past turns travel with each request
    """

    endpoint: ClassVar[str] = "openrouter/router/openai/v1/chat/completions"
    _basic_fields: ClassVar[tuple[str, ...]] = ("arguments",)
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ()}
    arguments: dict[str, Any] = Field(
        default={}, description="Everything this endpoint takes, as JSON: fal publishes no input shape for it."
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
