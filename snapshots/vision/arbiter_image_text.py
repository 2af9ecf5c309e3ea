class ArbiterImageText(FalNode):
    """
    Measure how well pictures match a description with Arbiter's CLIP score.
    arbiter, vision, clip-score, image-text-matching, prompt-adherence, evaluation

    Takes pairs of picture and text and returns a value for each; the other Arbiter nodes judge quality or likeness.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Score generated pictures by how well they follow the prompt
    - Score shop pictures against their product titles to find misfits
    - Check alt texts against their photos
    - Score the captions of training pictures to find mismatches
    - Score two image models on the same list of prompts
    """

    class Measurements(str, Enum):
        CLIP_SCORE = "clip_score"

    endpoint: ClassVar[str] = "fal-ai/arbiter/image/text"
    title: ClassVar[str] = "Arbiter – Image and Text Match"
    _required: ClassVar[tuple[str, ...]] = ("measurements", "inputs")
    _basic_fields: ClassVar[tuple[str, ...]] = ("inputs", "measurements")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("values",)}

    measurements: list[Measurements] = Field(
        default=[], description="Which measures are calculated; the CLIP score is the only one."
    )
    inputs: list[SemanticImageInput] = Field(
        default=[], description="Pairs to score: a picture and the text that it should match."
    )

    class OutputType(TypedDict):
        output: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
