class Ghiblify(FalNode):
    """
    Redraw a photo in the hand-painted manner of Studio Ghibli films with Ghiblify.
    ghiblify, ghibli, image-to-image, anime, style-transfer, hand-painted

    Takes the picture and a seed, no prompt: one style, where Cartoonify gives a 3D look.

    Use cases:
    - Turn a couple's photo into an anime portrait
    - Make a Ghibli-style profile picture
    - Convert a travel album to one hand-painted look without prompts
    - Turn a street photo into a painted anime background
    - Draw another take of the same photo by changing the seed
    """

    endpoint: ClassVar[str] = "fal-ai/ghiblify"
    title: ClassVar[str] = "Ghiblify – Anime Style"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The photo to redraw in the animation style."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
