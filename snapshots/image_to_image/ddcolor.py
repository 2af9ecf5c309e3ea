class Ddcolor(FalNode):
    """
    Colourise black-and-white photos automatically with DDColor.
    ddcolor, image-to-image, colorize, black-and-white, old-photos, restoration

    It takes the picture alone and picks natural colours itself, so there is no prompt or palette to choose.

    Use cases:
    - See a 1920s tram depot in plausible colour for a local history talk
    - Tint a grandmother's nursing-school portrait for a memorial card
    - Colour public-domain aviation stills for a model-kit box
    - Add colour to glass-plate garden negatives after scanning
    - Brighten a monochrome yearbook page for a class reunion slide
    """

    endpoint: ClassVar[str] = "fal-ai/ddcolor"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
