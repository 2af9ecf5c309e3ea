class BenV2Image(FalNode):
    """
    Remove the background from a picture with BEN2, a matting network that copes with hair and fine edges.
    ben2, image-to-image, remove-background, cutout, matting, transparent

    Takes a still image and returns the cut-out; ben/v2/video does the same for clips.

    Use cases:
    - Cut out a product photo for a marketplace listing
    - Free a portrait with loose hair from its backdrop
    - Make transparent stickers from photos of toys
    - Prepare cut-outs for a flyer with no prompt or settings
    - Repeat the same BEN2 cut-out with a fixed seed
    """

    endpoint: ClassVar[str] = "fal-ai/ben/v2/image"
    title: ClassVar[str] = "BEN2 – Remove Background"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture whose main subject is to be cut out.",
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
