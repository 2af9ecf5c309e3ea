class Feynobg(FalNode):
    """
    Remove the background from a picture with FeyNoBg.
    feynobg, image-to-image, remove-background, cutout, transparent

    Takes only the picture and a seed and returns the cut-out; no model choice, threshold or mask as in other background removers.

    Use cases:
    - Cut out people for a team collage
    - Remove the backdrop of second-hand listings
    - Lift a potted plant off its wallpaper for a shop page
    - Repeat a FeyNoBg cut-out exactly with a seed
    - Strip studio backdrops from a batch of shoes with no setting to choose
    """

    endpoint: ClassVar[str] = "fal-ai/feynobg"
    title: ClassVar[str] = "FeyNoBg – Remove Background"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture whose background should go."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
