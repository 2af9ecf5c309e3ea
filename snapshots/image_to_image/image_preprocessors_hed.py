class ImagePreprocessorsHed(FalNode):
    """
    Detect soft, hand-drawn-looking outlines with HED (holistically-nested edge detection) for use as a ControlNet guide.
    hed, image-to-image, edge-detection, controlnet, preprocessor, soft-edge

    Has scribble and safe switches; teed and lineart give thinner strokes.

    Use cases:
    - Pull soft contours from a dancer's photo to restyle her as an oil sketch
    - Keep a wedding cake's silhouette while changing every icing texture
    - Prepare the outline of a car for a comic-style regeneration
    - Get the broad edges of a pottery bowl without its surface crackle
    - Lay down a tracing guide of a horse for a beginners' drawing evening
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/hed"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scribble", "safe")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
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
