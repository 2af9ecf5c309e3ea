class StarVector(FalNode):
    """
    Write SVG code from a picture with StarVector, a vision-language model that draws with shapes and text rather than tracing pixels.
    starvector, image-to-image, svg, vectorize, icon, code

    Suits icons and simple diagrams; photos belong in image2svg or Recraft.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Turn a screenshot of an app icon into hand-editable SVG shapes
    - Recreate a simple flowchart as code for a wiki
    - Get circles and paths instead of blobs from a road-sign picture
    - Digitise a chess-piece drawing for a knitting chart
    - Rebuild a clinic's plus-sign logo with real rectangles
    """

    endpoint: ClassVar[str] = "fal-ai/star-vector"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "max_length")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The icon, logo or diagram to turn into SVG code.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    max_length: int = Field(
        default=4000,
        ge=1000,
        le=16000,
        description="Most tokens of SVG code to write. Raise it when a complex drawing is cut short.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
