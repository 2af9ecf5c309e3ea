class OpenrouterRouterOpenaiV1Embeddings(FalNode):
    """
    Turn text into embedding vectors with models on OpenRouter through an OpenAI-style embeddings request; output is numbers for search and clustering, not prose.
    openrouter, llm, embeddings, openai-compatible, semantic-search, vectors

    Use cases:
    - Index a seed library's notes so growers can search by meaning
    - Find duplicate complaints among a tram operator's letters
    - Cluster survey answers about a new playground
    - Match grant applications to reviewers by topic
    - Build the lookup step of a handbook question bot
    """

    endpoint: ClassVar[str] = "openrouter/router/openai/v1/embeddings"
    _basic_fields: ClassVar[tuple[str, ...]] = ("arguments",)
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ()}
    arguments: dict[str, Any] = Field(
        default={}, description="Everything this endpoint takes, as JSON: fal publishes no input shape for it."
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
