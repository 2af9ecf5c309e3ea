class ImagePreprocessorsMlsd(FalNode):
    """
    Find straight line segments with M-LSD and draw them as a wireframe for ControlNet.
    mlsd, image-to-image, line-detection, wireframe, controlnet, architecture

    The one to choose for rooms and buildings; curves and faces disappear.

    Use cases:
    - Extract a loft's walls and beams to redecorate it without moving them
    - Outline a shopfront so new signage styles keep its true geometry
    - Get the wireframe of a greenhouse to imagine it as a concert hall
    - Trace shelving rows in a warehouse photo for a layout sketch
    - Teach two-point perspective from the ruled edges of a street corner
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/mlsd"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "score_threshold", "distance_threshold")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    score_threshold: float = Field(
        default=0.1,
        description="Confidence a line needs to be drawn. Lower finds faint lines, higher keeps only the clear ones.",
    )
    distance_threshold: float = Field(
        default=0.1, description="Length-related cutoff for segments. Raise it to drop short stray lines."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
