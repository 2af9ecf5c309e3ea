class RecraftV4TextToImage(FalNode):
    """
    Generate a picture with design sense from text with Recraft V4: composition, light and materials.
    recraft, text-to-image, design, composition, brand-colors, social-media

    Takes 10,000 characters and colours in place of V3's styles; Pro is larger, V4.1 the successor.

    Use cases:
    - Make a social media motif on brand
    - Create a product scene on the exact page colour of a landing page
    - Picture a shop interior from a brief of two thousand characters
    - Set the ground colour of a packshot in V4
    - Keep a series begun with V4 in its look
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/v4/text-to-image"
    title: ClassVar[str] = "Recraft V4 – Text to Image"
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
