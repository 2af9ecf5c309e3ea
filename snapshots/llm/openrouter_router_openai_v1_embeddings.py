class OpenrouterRouterOpenaiV1Embeddings(FalNode):
    """
    Turn texts into embedding vectors with a model on OpenRouter.
    openrouter, llm, embeddings, openai-compatible, semantic-search, vectors

    Takes a list of texts and returns one vector each, for search and clustering; the other OpenRouter nodes return prose.

    fal publishes no input shape for this endpoint; its inputs were written by hand from the public API.

    Use cases:
    - Turn documents into vectors for a search by meaning
    - Embed product descriptions so that near-duplicates can be found
    - Prepare survey answers as vectors for clustering by topic
    - Embed applications and reviewer profiles for matching by wording
    - Shorten vectors to a length that a database takes
    """

    class EncodingFormat(str, Enum):
        FLOAT = "float"
        BASE64 = "base64"

    endpoint: ClassVar[str] = "openrouter/router/openai/v1/embeddings"
    title: ClassVar[str] = "OpenRouter – Embeddings"
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
