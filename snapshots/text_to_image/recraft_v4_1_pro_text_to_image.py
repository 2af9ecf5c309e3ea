class RecraftV4_1ProTextToImage(FalNode):
    """
    Generate a picture of up to 2048x2048 pixels or very wide from text with Recraft V4.1 Pro.
    recraft, text-to-image, design, print, hero-image, brand-colors, high-resolution

    For hero pictures and print; plain V4.1 is smaller, Utility Pro quicker and cheaper, vectors have a node of their own.

    Use cases:
    - Make a 2048-pixel hero picture for a campaign
    - Create a print advert from a brief of three thousand characters
    - Fill an ultra-wide banner on a brand's exact RGB ground with V4.1 Pro
    - Rerun a plain V4.1 prompt, palette and ground at 2048 x 2048 pixels
    - Set a large still life on an exact brand ground for print
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/v4.1/pro/text-to-image"
    title: ClassVar[str] = "Recraft V4.1 Pro – Text to Image"
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
