class ImagePreprocessorsPidi(FalNode):
    """
    Trace soft edges with PiDiNet, a light pixel-difference network, for ControlNet guidance.
    pidinet, image-to-image, edge-detection, controlnet, preprocessor, soft-edge

    Similar to HED, with an extra filter switch beside scribble and safe modes.

    Use cases:
    - Get a gentle outline of a ceramic cat before restyling it in bronze
    - Compare softer contours against HED for a portrait repaint
    - Hold a bread loaf's shape while the scene turns to pencil drawing
    - Scribble-ise a skateboarder photo for a loose zine illustration
    - Filter the edges of a busy fabric print before a pattern redesign
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/pidi"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scribble", "apply_filter", "safe")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    safe: bool = Field(
        default=False,
        description="Quantise the edges into a few levels, which hides fine source detail from the ControlNet.",
    )
    scribble: bool = Field(default=False, description="Return rough scribbled strokes instead of graded soft edges.")
    apply_filter: bool = Field(
        default=False, description="Threshold the edge map to black and white so that faint contours drop out."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
