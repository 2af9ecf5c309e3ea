class ImagePreprocessorsLineart(FalNode):
    """
    Convert an image to clean line art as a ControlNet condition, with fine strokes by default or a coarse detector for bolder, looser lines.
    lineart, image-to-image, line-drawing, controlnet, preprocessor, sketch

    Nearest to a drawing among the edge preprocessors.

    Use cases:
    - Draft a colouring page of the village windmill for a nursery's rainy day
    - Extract the lines of a manga panel to recolour it with a diffusion node
    - Trace a botanical photo so an illustrator can ink over the leaf veins
    - Reduce a tattoo client's pet portrait to strokes for a stencil draft
    - Guide a repaint of a Victorian facade with its mouldings intact
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/lineart"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "coarse")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    coarse: bool = Field(default=False, description="Draws rougher lines with less detail.")

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
