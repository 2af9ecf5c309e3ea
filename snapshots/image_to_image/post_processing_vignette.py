class PostProcessingVignette(FalNode):
    """
    Darken the edges of a picture to draw the eye inward with fal's Post Processing.
    post-processing, image-to-image, vignette, edge-darkening, lens-effect, photo

    One strength is all there is to set; the combined node adds other effects in the same run.

    Use cases:
    - Focus a product close-up on its middle
    - Give a portrait dark corners for a classic look
    - Quieten a busy border around a family photo
    - Darken a poster's edges with no other effect
    - Push the vignette to 8 for a keyhole view
    """

    endpoint: ClassVar[str] = "fal-ai/post-processing/vignette"
    title: ClassVar[str] = "Post Processing – Vignette"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "vignette_strength")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture whose edges should be darkened."
    )
    vignette_strength: float = Field(
        default=0.5, ge=0, le=10, description="How much the picture darkens towards its corners."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
