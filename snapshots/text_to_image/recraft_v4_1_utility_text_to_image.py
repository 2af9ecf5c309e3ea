class RecraftV4_1UtilityTextToImage(FalNode):
    """
    Generate many pictures from text at low cost with Recraft V4.1 Utility, lighter and quicker than V4.1.
    recraft, text-to-image, fast, draft, bulk, brand-colors

    For ideas and variants; Utility Pro is the large-format one.

    Use cases:
    - Draft ideas for a campaign
    - Make A/B variants of an advert that differ only in their set ground colour
    - Explore fifty layouts before plain V4.1 renders one
    - Supply thumbnails for a content calendar, each weekday on its own RGB ground
    - Draft a shop window from a merchandiser's briefing of 6,000 characters
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/v4.1/utility/text-to-image"
    title: ClassVar[str] = "Recraft V4.1 Utility – Text to Image"
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
