class Ghiblify(FalNode):
    """
    Redraw a photo in the hand-painted manner of Studio Ghibli films with Ghiblify.
    ghiblify, ghibli, image-to-image, anime, stylized, hand-painted

    A single-purpose effect: the picture goes in, the animation-style version comes out, nothing to write.

    Use cases:
    - Turn a tram stop in the rain into an animated-film background
    - Send a penfriend your village bakery as a painted scene
    - Make the cat on the stove look like a film's wise companion
    - Give a hiking club's meadow picnic a storybook look
    - Redraw a grandmother's vegetable patch for her birthday print
    """

    endpoint: ClassVar[str] = "fal-ai/ghiblify"
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
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
