class Moondream3PreviewSegment(FalNode):
    """
    Segment an object you name with Moondream 3 Preview and get its SVG-style path, bounding box and optional mask image.
    moondream, image-to-image, segmentation, mask, object, svg-path

    Reference points disambiguate; use moondream-next/detection for boxes or gaze.

    Use cases:
    - Outline 'the red kettle' among ten kettles for a clipping path
    - Get a path round one tooth in a dental teaching photo
    - Mask the swan so the pond can be recoloured
    - Pick the left-hand twin by clicking a point on her coat
    - Trace a tree crown in a garden survey to estimate its spread
    """

    endpoint: ClassVar[str] = "fal-ai/moondream3-preview/segment"
    _required: ClassVar[tuple[str, ...]] = ("image", "object_")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "object_", "preview", "spatial_references")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"image": {"max_height": 7000, "max_width": 7000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The source image that this endpoint works on. At most 7000 px a side.",
    )
    object_: str = Field(
        default="",
        serialization_alias="object",
        description="The thing to outline, named in a few words. One object per run.",
    )
    spatial_references: list[Point | list[float]] = Field(
        default=[], description="Points or boxes that help to find the right object."
    )
    settings: SegmentSamplingSettings | None = Field(
        default=None, description="Fine settings for how the model picks its answer."
    )
    preview: bool = Field(
        default=False, description="Also return a black-and-white mask picture. Off gives the path and box only."
    )

    class OutputType(TypedDict):
        output: ImageRef
        finish_reason: str
        usage_info: dict[str, Any]
        path: str
        bbox: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
