class BriaGenfillV2(FalNode):
    """
    Fill a masked area of a picture with what an instruction asks for, with Bria GenFill V2.
    bria, image-to-image, inpainting, generative-fill, mask, image-editing

    Returns one picture and the structured instruction; the first GenFill gives up to four and takes a negative prompt.

    Use cases:
    - Fill a vacant shopfront in a street photo
    - Add a rug to the floor of a rental flat
    - Paint a described object into a masked spot and read the instruction back
    - Draft a masked flower bed in twenty steps and finish it in fifty
    - File the structured instruction of a filled lawn for the next listing
    """

    endpoint: ClassVar[str] = "bria/genfill/v2"
    title: ClassVar[str] = "Bria GenFill V2"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask", "instruction")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "instruction")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture in which the masked area is filled."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Mask of the area to fill: white is filled, black stays.",
    )
    instruction: str = Field(default="", description="What should appear in the masked area, written as an order.")
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    steps_num: int = Field(
        default=30,
        ge=20,
        le=50,
        description="How many denoising rounds the picture goes through; more are slower and finer.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
