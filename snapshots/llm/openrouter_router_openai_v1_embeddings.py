class OpenrouterRouterOpenaiV1Embeddings(FalNode):
    """
    Turn text into embedding vectors with models on OpenRouter through an OpenAI-style embeddings request; output is numbers for search and clustering, not prose.
    openrouter, llm, embeddings, openai-compatible, semantic-search, vectors

    fal publishes no input shape for this endpoint; its inputs were written by hand from the public API.

    Use cases:
    - Index a seed library's notes so growers can search by meaning
    - Find duplicate complaints among a tram operator's letters
    - Cluster survey answers about a new playground
    - Match grant applications to reviewers by topic
    - Build the lookup step of a handbook question bot
    """

    class EncodingFormat(str, Enum):
        FLOAT = "float"
        BASE64 = "base64"

    endpoint: ClassVar[str] = "openrouter/router/openai/v1/embeddings"
    _required: ClassVar[tuple[str, ...]] = ("model", "input")
    _basic_fields: ClassVar[tuple[str, ...]] = ("model", "input", "dimensions")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    model: str = Field(
        default="",
        description="OpenRouter name of the embedding model, as vendor/model. Vectors of different models cannot be compared.",
    )
    input: list[str] = Field(
        default=[],
        min_length=1,
        description="The texts to turn into vectors; one vector comes back for each, in the same order.",
    )
    dimensions: int | None = Field(
        default=None,
        ge=1,
        description="Length of each vector, for models that can shorten it; left out, the model's full length.",
    )
    encoding_format: EncodingFormat | None = Field(
        default=None, description="Whether the vectors come as lists of numbers or packed into base64 text."
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
