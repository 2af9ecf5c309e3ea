class RecraftV4_1TextToImage(FalNode):
    """
    Generate a picture with a designer's composition from text with Recraft V4.1.
    recraft, text-to-image, design, editorial, brand-colors, illustration

    It follows prompts more closely than V4; Pro is larger, Utility quicker and cheaper; colours and ground can be asked for.

    Use cases:
    - Make an editorial picture for an article
    - Create brand motifs that sit on one exact page colour of a website
    - Brief a picture in several pages of text to V4.1
    - Keep a series on brand with colours and ground as RGB
    - Rerun a V4 prompt of 1,500 characters in V4.1 without shortening it
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/v4.1/text-to-image"
    title: ClassVar[str] = "Recraft V4.1 – Text to Image"
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
