class RecraftV4ProTextToVector(FalNode):
    """
    Generate vector art from text with Recraft V4 Pro, the larger form of V4 Vector.
    recraft, text-to-image, vector, svg, poster, brand-colors

    Takes colours and a ground colour; the picture node gives pixels, V4.1 Pro Vector is the successor.

    Use cases:
    - Make a scalable poster motif
    - Draw a detailed emblem for a brand
    - Add a piece to a V4 Pro vector set on the same RGB ground
    - Turn a description of several thousand characters into vector wall art
    - Give a dense vector scene an exact ground colour in V4 Pro
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/v4/pro/text-to-vector"
    title: ClassVar[str] = "Recraft V4 Pro – Text to Vector"
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
