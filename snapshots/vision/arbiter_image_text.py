class ArbiterImageText(FalNode):
    """
    Measure how well an image matches a written description with Arbiter's CLIP score; takes image and text pairs in a batch and returns one number per pair.
    arbiter, vision, clip-score, prompt-adherence, image-text-matching, evaluation

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Sort eight renders of one prompt by how closely they follow it
    - Verify that alt texts on a charity's site describe the photos they sit under
    - Benchmark two image generators on a fixed list of fifty prompts
    - Find catalogue rows where the picture and the product title disagree
    - Drop generated flashcards whose drawing does not match the vocabulary word
    """

    class Measurements(str, Enum):
        CLIP_SCORE = "clip_score"

    endpoint: ClassVar[str] = "fal-ai/arbiter/image/text"
    _required: ClassVar[tuple[str, ...]] = ("measurements", "inputs")
    _basic_fields: ClassVar[tuple[str, ...]] = ("inputs", "measurements")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("values",)}

    measurements: list[Measurements] = Field(default=[], description="Which quality measures are calculated.")
    inputs: list[SemanticImageInput] = Field(
        default=[],
        description="Pairs to score: the picture under hypothesis, the sentence it should match under reference.",
    )

    class OutputType(TypedDict):
        output: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
