class FluxProV1Erase(FalNode):
    """
    Erase what a mask marks from a picture with FLUX.1 [pro] Erase, with no prompt.
    flux, flux-pro, image-to-image, object-removal, erase, mask

    Takes picture and mask of the same size and a margin around it; Fill puts something new in by prompt instead.

    Use cases:
    - Remove a passer-by from a holiday photo
    - Erase cables and bins from a property photo
    - Take an object out without describing the background
    - Widen the mask by 30 pixels to catch a shadow
    - Set the margin to zero beside lettering that must stay
    """

    endpoint: ClassVar[str] = "fal-ai/flux-pro/v1/erase"
    title: ClassVar[str] = "FLUX.1 [pro] Erase"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "dilate_pixels")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture from which something is to be erased."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Black-and-white picture of the same size: what is white gets erased, what is black stays.",
    )
    dilate_pixels: int = Field(
        default=10,
        ge=0,
        le=100,
        description="Pixels by which the edge of the mask grows; more gives cleaner surroundings.",
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
