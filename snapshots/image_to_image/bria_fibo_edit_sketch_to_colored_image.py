class BriaFiboEditSketchToColoredImage(FalNode):
    """
    Turn a line drawing into a photorealistic, fully coloured image with Bria Fibo Edit.
    bria, fibo-edit, image-to-image, sketch-to-image, line-art, photorealistic

    It reads the sketch by itself: no prompt, no style choice.

    Use cases:
    - Show a joiner's pencilled cabinet as a real piece before cutting oak
    - Bring a pupil's invented bird to life for the corridor display
    - Let a couple see the ring scribbled on a napkin as finished metal
    - Check whether a tattoo outline of a heron reads well in full colour
    - Present a hand-drawn handbag to a leather workshop as if photographed
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/sketch_to_colored_image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
