class PostProcessingDissolve(FalNode):
    """
    Blend two images into one by a factor with fal's Post Processing, a plain cross-dissolve with no motion guessed.
    post-processing, image-to-image, dissolve, blend, double-exposure, crossfade

    For in-between frames that follow movement use fal-ai/rife.

    Use cases:
    - Overlay a 1910 street view on the same corner today at half and half
    - Make a double exposure of a guitarist and pine woods for a single cover
    - Ghost a floor plan over the photo of the finished kitchen
    - Mix a paper texture into a digital map to take off its gloss
    - Compare a tooth's before and after picture in one ghosted image
    """

    endpoint: ClassVar[str] = "fal-ai/post-processing/dissolve"
    _required: ClassVar[tuple[str, ...]] = ("image", "dissolve_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "dissolve_image", "dissolve_factor")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    dissolve_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="dissolve_image_url",
        description="Second picture, mixed into the first.",
    )
    dissolve_factor: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Mixing ratio of the two pictures. At either end of the range only one of them is left.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
