class PostProcessingParabolize(FalNode):
    """
    Bend a picture along a parabola with fal's Post Processing.
    post-processing, image-to-image, parabola, distortion, psychedelic, experimental

    A coefficient sets how steep the curve is and two numbers place its vertex; Solarize turns tones at a plain threshold instead.

    Use cases:
    - Make a psychedelic poster from a portrait
    - Distort a hallway photo for a dream-sequence card
    - Flip the curve with a negative coefficient for an eerie cover
    - Move the vertex to find an odd look for a record sleeve
    - Derive a set of strange backdrops from one sky by coefficient
    """

    endpoint: ClassVar[str] = "fal-ai/post-processing/parabolize"
    title: ClassVar[str] = "Post Processing – Parabolize"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "parabolize_coeff", "vertex_x", "vertex_y")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to bend along the parabola."
    )
    parabolize_coeff: float = Field(
        default=1.0,
        ge=-10,
        le=10,
        description="Steepness of the parabola: higher looks more drastic, negative turns the curve over.",
    )
    vertex_x: float = Field(default=0.5, ge=0, le=1, description="Place of the parabola's vertex on its x axis.")
    vertex_y: float = Field(default=0.5, ge=0, le=1, description="Place of the parabola's vertex on its y axis.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
