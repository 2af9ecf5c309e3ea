class DiffusionEdge(FalNode):
    """
    Trace the edges of a photo with DiffusionEdge: one picture goes in, a clean line map comes out.
    diffusion-edge, text-to-image, image, edge-detection, line-art, preprocessing

    It takes no prompt and draws nothing new.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Get the outline of a vintage motorcycle photo to feed an edge-guided generator
    - Make a colouring sheet base from a picture of the school's guinea pigs
    - Extract facade lines from a street photo for a stained-glass template
    - Prepare a cutting guide for a paper silhouette of a skyline
    - Compare where cracks run in two photographs of the same fresco
    """

    endpoint: ClassVar[str] = "fal-ai/diffusion-edge"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The photo whose edges are traced."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
