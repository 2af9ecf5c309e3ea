class BriaBackgroundRemove(FalNode):
    """
    Strip the background from an image with Bria RMBG 2.0, trained exclusively on licensed pictures for commercial safety.
    bria, rmbg-2.0, image-to-image, background-removal, licensed-data, cutout

    No options to tune: photo in, transparent cut-out out.

    Use cases:
    - Clear the backdrop behind a supermarket's own-brand tins with rights in order
    - Prepare employee cut-outs for a bank whose lawyers check model training data
    - Make see-through PNGs of lampshades for a drag-and-drop room planner
    - Float a vintage radio over a gradient on an auction house front page
    - Separate plated dishes from the pass for a delivery menu
    """

    endpoint: ClassVar[str] = "fal-ai/bria/background/remove"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
