class ImageAppsV2ProductHolding(FalNode):
    """
    Put a product into a person's hands with fal's Image Apps.
    image-apps, image-to-image, product-photo, holding, ugc, advertising

    Takes a photo of the person and one of the product and gives a single shot; Product Photography stages the item alone.

    Use cases:
    - Make an influencer-style ad without sending a sample
    - Show a founder with the new packaging
    - Put one bottle into the hands of five different models
    - Let an author hold a book that is not printed yet
    - Combine a person's photo and a packshot into a 9:16 story
    """

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/product-holding"
    title: ClassVar[str] = "Image Apps – Product Holding"
    _required: ClassVar[tuple[str, ...]] = ("person_image", "product_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("person_image", "product_image", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    person_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="person_image_url",
        description="Photo of the person whose hands should hold the product.",
    )
    product_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="product_image_url",
        description="Photo of the product to be held, with the whole item in view.",
    )
    aspect_ratio: AspectRatio | None = Field(default=None, description="Shape of the result as width to height.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
