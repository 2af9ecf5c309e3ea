class ImagePreprocessorsLineart(FalNode):
    """
    Convert a picture into a clean line drawing for a ControlNet.
    lineart, image-to-image, line-drawing, controlnet, preprocessor, sketch, coloring-page

    Fine strokes by default, or bolder and looser ones with the coarse switch; of the edge finders this is nearest to a drawing.

    Use cases:
    - Make a colouring page of a house photo
    - Get line art of a portrait for a tattoo stencil
    - Draw one house in fine and in coarse strokes for a client's choice
    - Draw a facade in coarse strokes for a loose repaint
    - Keep coarse off to ink the veins of a plant photo
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/lineart"
    title: ClassVar[str] = "Line Art – Drawing from Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "coarse")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to turn into a line drawing."
    )
    coarse: bool = Field(
        default=False, description="Draws bolder, rougher lines with less detail; off draws fine ones."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
