class Image2svg(FalNode):
    """
    Trace a picture into an SVG with Image2SVG, in colour or in black and white.
    image2svg, image-to-image, vectorize, svg, tracing, logo

    Splines or polygons, speckle filter, corners and layers can be set; it traces what is there and redraws nothing.

    Use cases:
    - Vectorise a scanned logo
    - Turn a drawing into paths for a vinyl cutter
    - Trace with straight polygon edges for a laser cut
    - Filter specks out of a photocopy while tracing it
    - Cut traced layers out of each other instead of stacking them
    """

    class Colormode(str, Enum):
        COLOR = "color"
        BINARY = "binary"

    class Hierarchical(str, Enum):
        STACKED = "stacked"
        CUTOUT = "cutout"

    class Mode(str, Enum):
        SPLINE = "spline"
        POLYGON = "polygon"

    endpoint: ClassVar[str] = "fal-ai/image2svg"
    title: ClassVar[str] = "Image2SVG – Vectorise"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "colormode", "mode", "color_precision", "filter_speckle")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The logo, drawing or photo to trace."
    )
    colormode: Colormode = Field(
        default=Colormode.COLOR, description="Whether the drawing is in colour or in black and white."
    )
    hierarchical: Hierarchical = Field(
        default=Hierarchical.STACKED,
        description="Whether shapes lie on top of each other or are cut out of one another.",
    )
    mode: Mode = Field(
        default=Mode.SPLINE, description="How outlines are drawn: spline gives smooth curves, polygon straight edges."
    )
    filter_speckle: int = Field(
        default=4, ge=0, le=20, description="Drops specks up to this size; higher leaves a calmer drawing."
    )
    color_precision: int = Field(
        default=6,
        ge=1,
        le=10,
        description="How finely colours are told apart; higher gives more shapes and a larger file.",
    )
    layer_difference: int = Field(
        default=16,
        ge=1,
        le=32,
        description="How much colours must differ to form layers of their own in hierarchical tracing; higher gives fewer layers.",
    )
    corner_threshold: int = Field(
        default=60,
        ge=0,
        le=180,
        description="Angle in degrees from which a bend is drawn as a corner; higher is rounder.",
    )
    length_threshold: float = Field(
        default=4.0, ge=0, le=10, description="Shortest stretch of a curve; higher simplifies."
    )
    max_iterations: int = Field(
        default=10, ge=1, le=20, description="How often curves are improved; more are exact and slow."
    )
    splice_threshold: int = Field(
        default=45, ge=0, le=90, description="Angle in degrees from which curves are joined or split."
    )
    path_precision: int = Field(
        default=3, ge=1, le=10, description="Decimal places of the coordinates; more make a larger file."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
