class PostProcessingDissolve(FalNode):
    """
    Blend two pictures into one by a factor with fal's Post Processing.
    post-processing, image-to-image, dissolve, blend, double-exposure, crossfade

    A plain mix of both with no motion guessed; RIFE makes in-between frames that follow movement.

    Use cases:
    - Make a double exposure for a single cover
    - Overlay an old street view on today's
    - Mix a paper texture into a map
    - Ghost a floor plan over the finished kitchen at 0.3
    - Show before and after of a smile in one blended picture
    """

    endpoint: ClassVar[str] = "fal-ai/post-processing/dissolve"
    title: ClassVar[str] = "Post Processing – Dissolve"
    _required: ClassVar[tuple[str, ...]] = ("image", "dissolve_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "dissolve_image", "dissolve_factor")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The first of the two pictures to blend."
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
