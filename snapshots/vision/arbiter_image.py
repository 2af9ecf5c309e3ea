class ArbiterImage(FalNode):
    """
    Score the quality of pictures on their own with Arbiter, without an original to compare with.
    arbiter, vision, image-quality, no-reference, sharpness, musiq, nima

    Takes pictures and a choice of ARNIQA, CLIP-IQA, MUSIQ, NIMA and sharpness; returns the values of each picture.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Score frames by sharpness to pick a thumbnail
    - Rate event photos by quality before editing
    - Find blurry product photos from suppliers by their sharpness value
    - Score listings' lead pictures without any reference
    - Judge one photo by five quality measures in one run
    """

    class Measurements(str, Enum):
        ARNIQA = "arniqa"
        CLIP_IQA = "clip_iqa"
        MUSIQ = "musiq"
        NIMA = "nima"
        LAPVAR = "lapvar"

    endpoint: ClassVar[str] = "fal-ai/arbiter/image"
    title: ClassVar[str] = "Arbiter – Image Quality Scores"
    _required: ClassVar[tuple[str, ...]] = ("measurements", "inputs")
    _basic_fields: ClassVar[tuple[str, ...]] = ("inputs", "measurements")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("values",)}

    measurements: list[Measurements] = Field(
        default=[],
        description="Scores from each picture alone: nima for beauty, arniqa, clip_iqa and musiq for quality, lapvar for sharpness. Every chosen one is run on every picture.",
    )
    inputs: list[ImageInput] = Field(default=[], description="The pictures to score, one entry each.")

    class OutputType(TypedDict):
        output: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
