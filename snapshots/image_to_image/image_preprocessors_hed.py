class ImagePreprocessorsHed(FalNode):
    """
    Draw the soft outlines of a picture with HED for a ControlNet.
    hed, image-to-image, edge-detection, controlnet, preprocessor, soft-edge

    Two switches give rough scribbles or simplified steps; TEED and Line Art give thinner strokes.

    Use cases:
    - Draw the contours of a portrait for a painted restyle
    - Trace a car's outline as a guide for a comic picture
    - Feed a ControlNet that was trained on HED edges
    - Redo an old HED-guided restyle with the same kind of edge map
    - Turn a portrait into rough HED scribbles by one switch
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/hed"
    title: ClassVar[str] = "HED – Soft Edge Map"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scribble", "safe")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture whose outlines should be drawn."
    )
    safe: bool = Field(
        default=False,
        description="Quantise the edge map into a few levels, which hides fine source detail from the ControlNet.",
    )
    scribble: bool = Field(default=False, description="Return rough pen-like scribbles instead of graded soft edges.")

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
