class StarVector(FalNode):
    """
    Write SVG code from a picture with StarVector, a vision-language model.
    starvector, image-to-image, svg, vectorize, icon, code

    Draws with shapes and text rather than tracing pixels, for icons and simple diagrams; a token limit caps the drawing.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Turn an icon screenshot into an editable SVG
    - Rebuild a simple logo as vector shapes
    - Get circles and rectangles instead of traced blobs
    - Recreate a flowchart as SVG with real text
    - Raise the token limit for a more complex drawing
    """

    endpoint: ClassVar[str] = "fal-ai/star-vector"
    title: ClassVar[str] = "StarVector – Image to SVG"
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
