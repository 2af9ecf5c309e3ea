class ImageAppsV2ProductPhotography(FalNode):
    """
    Restage a product snapshot as a studio photograph with fitting light and backdrop, automatically.
    image-apps, image-to-image, product-shot, studio, ecommerce, packshot

    No scene to describe; choose Bria Product Shot when you want to say where it stands.

    Use cases:
    - Make kitchen-table snaps of candles fit for a web shop
    - Restage a loaned cello bow for an insurance catalogue
    - Turn a photo of a knitted hat on a chair into a packshot
    - Refresh a hardware store's shelf pictures of drill bits
    - Present a pupil's enterprise-day lip balm like a real brand
    """

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/product-photography"
    _required: ClassVar[tuple[str, ...]] = ("product_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("product_image", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

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
