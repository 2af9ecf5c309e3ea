class RecraftV4_1UtilityProTextToImage(FalNode):
    """
    Generate high-resolution pictures from text with Recraft V4.1 Utility Pro, quicker and cheaper than V4.1 Pro.
    recraft, text-to-image, high-resolution, fast, design, brand-colors, bulk

    For large formats in numbers; plain Utility is the smaller one.

    Use cases:
    - Make large pictures for a whole catalogue on one RGB studio ground
    - Fill print templates with many motifs
    - Draft one hero motif on ten candidate ground colours before V4.1 Pro
    - Try poster sizes in bulk on one brand ground
    - Paste whole creative briefs beyond a thousand characters for a run of billboards
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/v4.1/utility/pro/text-to-image"
    title: ClassVar[str] = "Recraft V4.1 Utility Pro – Text to Image"
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
