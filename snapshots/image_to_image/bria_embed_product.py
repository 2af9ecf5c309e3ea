class BriaEmbedProduct(FalNode):
    """
    bria/embed-product on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "bria/embed-product"
    title: ClassVar[str] = "Embed Product Image to Image"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_source", "products")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image_source: ImageRef = Field(default=ImageRef())
    products: list[BriaEmbedItem] = Field(default=[], max_length=10, min_length=1)
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
