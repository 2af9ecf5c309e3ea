class BriaGenfillV2(FalNode):
    """
    bria/genfill/v2 on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "bria/genfill/v2"
    title: ClassVar[str] = "Genfill V2"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask", "instruction")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "instruction")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
    )
    instruction: str = Field(
        default="",
        description="The change to make, written as an order: what to add, swap, blend or restyle, and where.",
    )
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
