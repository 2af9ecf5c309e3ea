class ArbiterImage(FalNode):
    """
    Score images on their own, with no reference picture, using Arbiter's ARNIQA, CLIP-IQA, MUSIQ, NIMA and Laplacian-variance measures; returns a set of values per image.
    arbiter, vision, image-quality, no-reference, musiq, nima, sharpness

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Rank four hundred wedding frames by sharpness before anyone opens Lightroom
    - Reject blurry meter-reading photos before they reach the billing clerk
    - Plot NIMA scores for two lens batches shot on the same test chart
    - Pick the sharpest thumbnail out of sixty stills pulled from a lecture recording
    - Flag listings whose lead photo scores too low for the agency's front page
    """

    class Measurements(str, Enum):
        ARNIQA = "arniqa"
        CLIP_IQA = "clip_iqa"
        MUSIQ = "musiq"
        NIMA = "nima"
        LAPVAR = "lapvar"

    endpoint: ClassVar[str] = "fal-ai/arbiter/image"
    _required: ClassVar[tuple[str, ...]] = ("measurements", "inputs")
    _basic_fields: ClassVar[tuple[str, ...]] = ("inputs", "measurements")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("values",)}

    measurements: list[Measurements] = Field(
        default=[],
        description="Which no-reference scores to compute; every chosen score is run on every image. lapvar measures sharpness.",
    )
    inputs: list[ImageInput] = Field(
        default=[], description="The images to score, one object each, with the picture under hypothesis."
    )

    class OutputType(TypedDict):
        output: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
