class BriaProductDimensions(FalNode):
    """
    bria/product-dimensions on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    class Style(str, Enum):
        DEFAULT = "default"
        CHILDLIKE = "childlike"
        ELEGANT = "elegant"

    class OutputFormat(str, Enum):
        PNG = "png"
        JPEG = "jpeg"
        DUAL = "dual"

    class TitlePosition(str, Enum):
        TOP_LEFT = "top_left"
        TOP_CENTER = "top_center"
        TOP_RIGHT = "top_right"

    class UnitsDisplay(str, Enum):
        SINGLE = "single"
        DUAL_BULLET = "dual_bullet"
        DUAL_SLASH = "dual_slash"
        DUAL_PARENS = "dual_parens"

    endpoint: ClassVar[str] = "bria/product-dimensions"
    _required: ClassVar[tuple[str, ...]] = ("image", "dimensions", "style")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "dimensions", "style", "output_size")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(default=ImageRef())
    dimensions: list[BriaDimensionEntry] = Field(default=[], description="Width and height of the video in pixels.")
    style: Style | None = Field(
        default=None,
        description="Look or manner of the result, such as anime or photograph; left out, the prompt decides.",
    )
    output_size: int = Field(default=2200)
    background: str = Field(
        default="white",
        description="Whether the picture stands on an opaque or a see-through ground, or the model decides.",
    )
    capacity: BriaCapacityInput | None = Field(default=None)
    output_format: OutputFormat = Field(
        default=OutputFormat.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    proportional_lines: bool = Field(default=True)
    sync: bool = Field(default=False)
    title: str | None = Field(default=None)
    title_position: TitlePosition = Field(default=TitlePosition.TOP_CENTER)
    units_display: UnitsDisplay = Field(default=UnitsDisplay.SINGLE)
    weight: BriaWeightInput | None = Field(
        default=None, description="How much this picture prompt counts beside the others and the words."
    )

    class OutputType(TypedDict):
        output: ImageRef
        transparent_overlay: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
