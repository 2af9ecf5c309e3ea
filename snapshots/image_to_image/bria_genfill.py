class BriaGenfill(FalNode):
    """
    Fill a masked area of a picture with something described in words, with Bria GenFill.
    bria, image-to-image, inpainting, generative-fill, mask, licensed-data

    Gives up to four versions and takes a negative prompt; Eraser leaves the area empty, GenFill V2 returns one picture.

    Use cases:
    - Add a rug to a masked floor
    - Put a brooch on a lapel in a portrait
    - Compare four shop displays in one masked window
    - Keep people out of a filled street by negative prompt
    - Grow ivy over a masked wall in several versions
    """

    endpoint: ClassVar[str] = "fal-ai/bria/genfill"
    title: ClassVar[str] = "Bria GenFill"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture in which the masked area is filled."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Two-tone mask of the area to fill: white is filled, black stays.",
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=2147483647,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
