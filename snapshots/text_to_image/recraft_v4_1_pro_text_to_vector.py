class RecraftV4_1ProTextToVector(FalNode):
    """
    Generate a large, editable SVG from text with Recraft V4.1 Pro.
    recraft, text-to-image, vector, svg, poster, illustration, brand-colors

    For posters, detailed scenes and complex brand art; plain V4.1 Vector is meant for logos and icons, the picture nodes give pixels.

    Use cases:
    - Design a poster as editable vector art
    - Make a detailed brand illustration as SVG on a set RGB ground
    - Draw a whole city scene as SVG from a brief of four thousand characters
    - Redraw a V4.1 mascot prompt in Pro, with palette and ground unchanged
    - Deliver a mural design as clean paths over the wall's exact colour
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/v4.1/pro/text-to-vector"
    title: ClassVar[str] = "Recraft V4.1 Pro – Text to Vector"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "colors", "background_color")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=10000,
        min_length=1,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    colors: list[RGBColor] = Field(default=[], description="Colours that the picture should favour.")
    background_color: RGBColor | None = Field(
        default=None, description="Colour of the ground behind the subject or text."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
