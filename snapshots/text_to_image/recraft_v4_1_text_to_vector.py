class RecraftV4_1TextToVector(FalNode):
    """
    Generate an editable SVG from text with Recraft V4.1, in layers with clean shapes.
    recraft, text-to-image, vector, svg, logo, icon, brand-colors

    Meant for logos, icons and illustration sets; Pro draws larger and denser scenes, Vectorize converts a picture.

    Use cases:
    - Design a logo as SVG
    - Make an app icon set with every tile on the same RGB ground
    - Draw a sticker sheet as SVG from a list of 1,500 characters
    - Place spot illustrations as paths on a brand's cream page colour
    - Sketch a badge as paths before V4.1 Pro draws it in detail
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/v4.1/text-to-vector"
    title: ClassVar[str] = "Recraft V4.1 – Text to Vector"
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
