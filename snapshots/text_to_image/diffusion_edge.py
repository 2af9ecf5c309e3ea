class DiffusionEdge(FalNode):
    """
    Trace the edges of a picture with DiffusionEdge, as a clean line map.
    diffusion-edge, text-to-image, image, edge-detection, line-art, preprocessing

    One picture goes in and one comes out; it takes no prompt and invents nothing.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a colouring page from a photo
    - Get an edge map for a control net
    - Trace a facade for a paper cutting template
    - Outline a product photo for a technical sketch
    - Extract lines without setting thresholds
    """

    endpoint: ClassVar[str] = "fal-ai/diffusion-edge"
    title: ClassVar[str] = "DiffusionEdge – Edge Map"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture whose edges are traced."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
