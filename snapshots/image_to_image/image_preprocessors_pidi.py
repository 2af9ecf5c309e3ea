class ImagePreprocessorsPidi(FalNode):
    """
    Trace the soft edges of a picture with PiDiNet for a ControlNet.
    pidinet, image-to-image, edge-detection, controlnet, preprocessor, soft-edge

    Scribble and safe modes are as with HED; a filter that drops faint contours is found only here.

    Use cases:
    - Draw a product's outline for a version in another material
    - Get a gentle contour of a face for a restyle
    - Filter faint edges out of a patterned fabric
    - Drop the faint joints of a brick wall by the filter switch
    - Scribble a skateboarder with the PiDi detector and filter on
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/pidi"
    title: ClassVar[str] = "PiDiNet – Soft Edge Map"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scribble", "apply_filter", "safe")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture whose edges should be traced."
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
