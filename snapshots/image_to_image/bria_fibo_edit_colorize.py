class BriaFiboEditColorize(FalNode):
    """
    Change an image's colour treatment with Bria Fibo Edit by picking one of four looks: contemporary colour, vivid colour, black and white, or vintage sepia.
    bria, fibo-edit, image-to-image, colorize, sepia, black-and-white

    No prompt to write.

    Use cases:
    - Give a monochrome harbour photo from 1931 present-day colour for a quay sign
    - Make a wedding portrait sepia to match the grandparents' frame beside it
    - Strip the colour from street shots so a zine prints on one ink
    - Push dull market-stall fruit to vivid colour for a greengrocer's chalkboard
    - Match mixed scans in a village history to one black-and-white treatment
    """

    class Color(str, Enum):
        CONTEMPORARY_COLOR = "contemporary color"
        VIVID_COLOR = "vivid color"
        BLACK_AND_WHITE_COLORS = "black and white colors"
        SEPIA_VINTAGE = "sepia vintage"

    endpoint: ClassVar[str] = "bria/fibo-edit/colorize"
    _required: ClassVar[tuple[str, ...]] = ("image", "color")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "color")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    color: Color | None = Field(
        default=None,
        description="The colour look the whole picture is converted to: modern, vivid, monochrome or aged sepia.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
