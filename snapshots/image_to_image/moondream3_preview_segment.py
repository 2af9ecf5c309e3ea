class Moondream3PreviewSegment(FalNode):
    """
    Outline an object that you name with the Moondream 3 preview.
    moondream, image-to-image, segmentation, mask, svg-path, text-prompt

    Returns an SVG-style path and a box, and a mask picture on request; points can single out one of several. Detect gives boxes only.

    Use cases:
    - Make a clipping path for a product photo
    - Mask an object for recolouring
    - Outline one kettle among ten by giving a point on it
    - Get an SVG path of a tree crown in a survey photo
    - Guide the outline by a box from the detect node
    """

    endpoint: ClassVar[str] = "fal-ai/moondream3-preview/segment"
    title: ClassVar[str] = "Moondream 3 Preview – Segment"
    _required: ClassVar[tuple[str, ...]] = ("image", "object")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "object", "preview", "spatial_references")
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image": {"max_height": 7000, "max_width": 7000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture with the object to outline. At most 7000 px a side.",
    )
    object: str = Field(default="", description="The thing to outline, named in a few words. One object per run.")
    spatial_references: list[Point | list[float]] = Field(
        default=[],
        description="Points (x, y) or boxes (x1, y1, x2, y2) that show which object is meant, as shares of width and height from 0 to 1, such as those from Moondream 3 Point.",
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
