class BriaEmbedProduct(FalNode):
    """
    Place up to ten product pictures in a scene at set positions and sizes with Bria Embed Product.
    bria, image-to-image, product-photo, virtual-staging, compositing, ecommerce, furniture

    Takes the scene and a box in pixels for each product; Product Shot invents a scene around one product instead.

    Use cases:
    - Stage furniture in an empty room photo
    - Put a product into a lifestyle scene
    - Furnish one living room with ten catalogue pieces at exact spots
    - Set a lamp to 100 by 300 pixels beside the sofa
    - Show the same shelf with each new product at one position
    """

    endpoint: ClassVar[str] = "bria/embed-product"
    title: ClassVar[str] = "Bria Embed Product"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_source", "products")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image_source: ImageRef = Field(
        default=ImageRef(),
        description="Picture of the scene that the products should be placed in, such as an empty room.",
    )
    products: list[BriaEmbedItem] = Field(
        default=[],
        max_length=10,
        min_length=1,
        description="The product pictures, each with the place and size that it gets in the scene.",
    )
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
