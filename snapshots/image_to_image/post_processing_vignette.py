class PostProcessingVignette(FalNode):
    """
    Darken the edges of an image with a single vignette strength, drawing the eye inward.
    post-processing, image-to-image, vignette, edge-darkening, lens-effect, photo

    One of fal's Post Processing effects; the combined endpoint adds others in the same run.

    Use cases:
    - Focus attention on a ring in a jeweller's close-up
    - Darken the corners of a horror escape-room portrait
    - Finish a cello recital photo so the stage edges recede
    - Give a lantern-slide feel to a heritage railway shot
    - Quieten a busy playground border around a christening picture
    """

    endpoint: ClassVar[str] = "fal-ai/post-processing/vignette"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "vignette_strength")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    vignette_strength: float = Field(
        default=0.5, ge=0, le=10, description="How much the picture darkens towards its corners."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
