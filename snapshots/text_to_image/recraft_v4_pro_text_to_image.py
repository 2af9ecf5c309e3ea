class RecraftV4ProTextToImage(FalNode):
    """
    Generate a finished design picture from text with Recraft V4 Pro, the larger form of V4.
    recraft, text-to-image, design, print, brand-colors, advertising

    Takes prompts of 10,000 characters, colours and a ground colour; V4.1 Pro is its successor.

    Use cases:
    - Make an advert picture for a double-page spread
    - Create a magazine cover with a ground in the masthead's exact RGB colour
    - Render the large final of a motif drafted in V4
    - Continue a V4 campaign in print size with every motif on its set ground
    - Ask for realistic materials in a packaging brief of five thousand characters
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/v4/pro/text-to-image"
    title: ClassVar[str] = "Recraft V4 Pro – Text to Image"
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
