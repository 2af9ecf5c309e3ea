class BriaFiboEditSketchToColoredImage(FalNode):
    """
    Turn a line drawing into a photorealistic picture in full colour with Bria FIBO Edit.
    bria, fibo, image-to-image, sketch-to-image, line-art, realistic, design

    It reads the sketch by itself, without prompt or style; Restyle goes the other way and draws from photos.

    Use cases:
    - Show a product sketch as a realistic picture
    - Turn a fashion drawing into a photo-like image
    - Present a pencilled cabinet as a finished piece
    - See a ring scribbled on a napkin in metal
    - Colour an architect's line drawing without writing a prompt
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/sketch_to_colored_image"
    title: ClassVar[str] = "Bria FIBO Edit – Sketch to Colored Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Line drawing or sketch, with clear lines on plain ground.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
