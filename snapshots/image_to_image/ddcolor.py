class Ddcolor(FalNode):
    """
    Colourise black-and-white photos automatically with DDColor.
    ddcolor, image-to-image, colorize, black-and-white, old-photos, restoration

    Takes a photo and a seed and picks natural colours itself; there is no prompt or palette to choose.

    Use cases:
    - Colourise old family photos
    - Add colour to archive pictures for a documentary
    - Tint a whole album without writing prompts
    - Get a first natural colouring before hand correction
    - Colour scanned black-and-white prints before sharing them
    """

    endpoint: ClassVar[str] = "fal-ai/ddcolor"
    title: ClassVar[str] = "DDColor – Colourise"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The black-and-white photo to colour."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
