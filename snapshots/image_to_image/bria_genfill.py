class BriaGenfill(FalNode):
    """
    Fill a masked area with something new described in words, using Bria GenFill.
    bria, image-to-image, inpainting, generative-fill, mask, licensed-data

    The creative counterpart to Bria Eraser, with up to four tries a run; trained on licensed data.

    Use cases:
    - Grow ivy over a masked stretch of blank warehouse wall
    - Fit a brooch onto the lapel circled in a costume polaroid
    - Seat a raven on the empty fence post of a thriller cover
    - Compare four rugs inside the masked floor of a rental flat
    - Fill a vacant shopfront with a butcher's display for a high-street pitch
    """

    endpoint: ClassVar[str] = "fal-ai/bria/genfill"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=2147483647,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
