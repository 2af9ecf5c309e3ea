class PerceptronIsaac01OpenaiV1ChatCompletions(FalNode):
    """
    Call Perceptron's Isaac 0.1 vision model through an OpenAI-style chat completions request, for existing client code; the plain Isaac endpoint has simple image and prompt fields instead.
    isaac, perceptron, vision, openai-compatible, chat-completions, api

    Use cases:
    - Point an existing OpenAI client at Isaac without rewriting the request code
    - Run a multi-turn conversation about one factory-floor picture
    - Swap a vision backend behind a chat interface in a hackathon demo
    - Send message history with images from a warehouse inspection bot
    - Compare Isaac with other chat models in a shared evaluation harness
    """

    endpoint: ClassVar[str] = "perceptron/isaac-01/openai/v1/chat/completions"
    _basic_fields: ClassVar[tuple[str, ...]] = ("arguments",)
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ()}
    arguments: dict[str, Any] = Field(
        default={}, description="Everything this endpoint takes, as JSON: fal publishes no input shape for it."
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
