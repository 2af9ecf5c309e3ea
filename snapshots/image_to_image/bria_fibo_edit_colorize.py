class BriaFiboEditColorize(FalNode):
    """
    Colour a picture anew in one of four looks with Bria FIBO Edit.
    bria, fibo, image-to-image, colorize, black-and-white, sepia, old-photos

    Today's colour, vivid colour, black and white or sepia, without a prompt; Relight changes the light, Restyle the art style.

    Use cases:
    - Colourise a black-and-white family photo
    - Make photos black and white for a one-ink print
    - Age a wedding portrait in sepia beside old frames
    - Push dull product colours to vivid without a prompt
    - Give mixed scans of one album the same colour look
    """

    class Color(str, Enum):
        CONTEMPORARY_COLOR = "contemporary color"
        VIVID_COLOR = "vivid color"
        BLACK_AND_WHITE_COLORS = "black and white colors"
        SEPIA_VINTAGE = "sepia vintage"

    endpoint: ClassVar[str] = "bria/fibo-edit/colorize"
    title: ClassVar[str] = "Bria FIBO Edit – Colorize"
    _required: ClassVar[tuple[str, ...]] = ("image", "color")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "color")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture in any colouring, also black and white.",
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
