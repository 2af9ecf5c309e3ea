class BenV2Image(FalNode):
    """
    Remove the background from a picture with BEN2, a quick matting network that copes with hair and fine edges.
    ben2, image-to-image, background-removal, cutout, matting, transparent

    Just image in, cut-out out; its video sibling does clips.

    Use cases:
    - Cut a curly-haired drummer out of a pub photo for the gig poster
    - Isolate dandelion heads for a botany slide without tracing each seed
    - Drop a goalkeeper mid-dive onto the club's match-day template
    - Free a feather boa from its shop backdrop for a costume catalogue
    - Lift action figures off a windowsill for a swap-meet listing
    """

    endpoint: ClassVar[str] = "fal-ai/ben/v2/image"
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
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
