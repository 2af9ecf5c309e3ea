class ImageAppsV2ProductPhotography(FalNode):
    """
    Restage a product snapshot as a studio photograph with fal's Image Apps.
    image-apps, image-to-image, product-photo, studio, e-commerce, packshot

    Light and backdrop are chosen for you from one picture; Product Holding adds a person.

    Use cases:
    - Turn kitchen-table snaps into shop photos
    - Refresh the product pictures of a marketplace listing
    - Get a packshot from one product picture with no person in it
    - Give handmade candles studio light from one phone picture
    - Return the staged product in 4:3 for a catalogue
    """

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/product-photography"
    title: ClassVar[str] = "Image Apps – Product Photography"
    _required: ClassVar[tuple[str, ...]] = ("product_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("product_image", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    product_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="product_image_url",
        description="Photo of the product to stage anew, with the whole item in view.",
    )
    aspect_ratio: AspectRatio | None = Field(default=None, description="Shape of the result as width to height.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
