class ImageAppsV2ProductHolding(FalNode):
    """
    Put a product photo into a person's hands: two pictures in, one natural-looking holding shot out.
    image-apps, image-to-image, product, holding, ugc, advertising

    For people with products; product-photography stages the item by itself.

    Use cases:
    - Hand a model your hot sauce without sending her a bottle
    - Show the beekeeper himself holding the new jar
    - Let a tennis coach pose with a racket still at the factory
    - Put a debut novel into a book-club host's hands
    - Test which of three vloggers suits a travel mug
    """

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/product-holding"
    _required: ClassVar[tuple[str, ...]] = ("person_image", "product_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("person_image", "product_image", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    person_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="person_image_url",
        description="Image of the person to dress, pose or place in a scene.",
    )
    product_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="product_image_url",
        description="Image of the product to hold up or to photograph anew.",
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
