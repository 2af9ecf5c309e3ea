class OpenrouterRouterOpenaiV1Embeddings(dsl.Builder, node_type="fal.llm.OpenrouterRouterOpenaiV1Embeddings"):
    """
    Turn texts into embedding vectors with a model on OpenRouter.

    Takes a list of texts and returns one vector each, for search and clustering; the other OpenRouter nodes return prose.

    Args:
        model: OpenRouter name of the embedding model, as vendor/model. Vectors of different models cannot be compared.
        input: The texts to turn into vectors; one vector comes back for each, in the same order.
        dimensions: Length of each vector, for models that can shorten it; left out, the model's full length.
        encoding_format: Whether the vectors come as lists of numbers or packed into base64 text.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        model: dsl.Input[str],
        input: dsl.ListInput[str],
        dimensions: dsl.Input[int] | None = None,
        encoding_format: dsl.Input[Literal["float", "base64"]] | None = None,
    ) -> None:
        super().__init__(
            model=model,
            input=input,
            dimensions=dimensions,
            encoding_format=encoding_format,
        )
