class PostProcessingParabolize(FalNode):
    """
    Warp an image along a parabola with a coefficient and a vertex point, for bulging or pinched geometry.
    post-processing, image-to-image, distortion, warp, parabola, geometry

    The only geometric distortion in fal's Post Processing set; the others alter colour or texture.

    Use cases:
    - Bend a label flat so it looks wrapped on a jar mock-up
    - Make a hall-of-mirrors version of a carnival portrait
    - Demonstrate how a parabola's vertex moves on a grid photo in maths
    - Curve a pixel title screen as if on an old tube monitor
    - Distort a hallway picture for a dizzy dream sequence card
    """

    endpoint: ClassVar[str] = "fal-ai/post-processing/parabolize"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "parabolize_coeff", "vertex_x", "vertex_y")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    parabolize_coeff: float = Field(
        default=1.0,
        ge=-10,
        le=10,
        description="How steeply tones bend away around the vertex; higher looks more drastic.",
    )
    vertex_x: float = Field(default=0.5, ge=0, le=1, description="Centre of the bending effect, from left to right.")
    vertex_y: float = Field(default=0.5, ge=0, le=1, description="Centre of the bending effect, from top to bottom.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
