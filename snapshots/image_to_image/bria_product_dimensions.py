class BriaProductDimensions(FalNode):
    """
    Draw measures onto a product picture with Bria Product Dimensions, as lines with labels.
    bria, image-to-image, product-photo, dimensions, infographic, ecommerce, packaging

    Takes heights and widths with units, plus weight, capacity and a headline; gives a square picture, also as an overlay.

    Use cases:
    - Make a size chart picture for a marketplace listing
    - Show the measures of furniture on its product photo
    - Print inches and centimetres side by side on one label
    - Add net weight and capacity badges below a bottle
    - Get the measure lines as a transparent overlay
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
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "dimensions", "style", "title", "background")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(default=ImageRef(), description="Photo of the product on which the measures are drawn.")
    dimensions: list[BriaDimensionEntry] = Field(
        default=[], description="The measures to draw, one entry each; at least one."
    )
    style: Style | None = Field(
        default=None, description="Manner of lines and lettering: neutral, childlike or elegant."
    )
    output_size: int = Field(default=2200, description="Length of each side of the square result, in pixels.")
    background: str = Field(default="white", description="Colour of the ground: white, cream, charcoal or a hex value.")
    capacity: BriaCapacityInput | None = Field(
        default=None, description="How much the product holds, as a badge below it; unset, none is drawn."
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.PNG,
        description="PNG, JPEG, or dual, which also returns the lines as a transparent overlay.",
    )
    proportional_lines: bool = Field(
        default=True, description="Draws each line as long as its measure asks; off draws them alike."
    )
    sync: bool = Field(default=False, description="Returns the pictures directly in the answer in place of a link.")
    title: str | None = Field(default=None, description="Headline above the product; unset, there is none.")
    title_position: TitlePosition = Field(
        default=TitlePosition.TOP_CENTER, description="Where along the top the headline stands."
    )
    units_display: UnitsDisplay = Field(
        default=UnitsDisplay.SINGLE,
        description="How a second unit is shown beside the first: not at all, or set off by bullet, slash or brackets.",
    )
    weight: BriaWeightInput | None = Field(
        default=None, description="What the product weighs, as a badge below it; unset, none is drawn."
    )

    class OutputType(TypedDict):
        output: ImageRef
        transparent_overlay: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
