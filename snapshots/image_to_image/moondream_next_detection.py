class MoondreamNextDetection(FalNode):
    """
    Find what you describe in a picture with MoonDreamNext, as boxes, as points or as gaze.
    moondream, image-to-image, object-detection, bounding-box, pointing, gaze-detection

    Returns text and the picture with the findings drawn in; only this Moondream node follows people's gaze.

    Use cases:
    - Find number plates in photos for blurring
    - Point at every empty chair in a hall photo
    - See which display a visitor looks at in a photo
    - Steady a gaze estimate with the ensemble
    - Merge all points on one object into a single point
    """

    class TaskType(str, Enum):
        BBOX_DETECTION = "bbox_detection"
        POINT_DETECTION = "point_detection"
        GAZE_DETECTION = "gaze_detection"

    endpoint: ClassVar[str] = "fal-ai/moondream-next/detection"
    title: ClassVar[str] = "MoonDreamNext – Detection"
    _required: ClassVar[tuple[str, ...]] = ("image", "task_type", "detection_prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "task_type", "detection_prompt")
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture in which something should be found."
    )
    task_type: TaskType | None = Field(default=None, description="What to find: boxes, points, or where people look.")
    detection_prompt: str = Field(
        default="",
        description="Name what to look for, such as 'bicycle' or 'open window'. It does not edit the picture.",
    )
    use_ensemble: bool = Field(
        default=False,
        description="Combine several gaze estimates into one for a steadier answer. Matters only for gaze detection.",
    )
    combine_points: bool = Field(
        default=False, description="Merges the points found into a single one; counts only when looking for points."
    )
    show_visualization: bool = Field(default=True, description="Draws what was found into the picture.")

    class OutputType(TypedDict):
        output: ImageRef
        text_output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
