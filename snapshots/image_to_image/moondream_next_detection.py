class MoondreamNextDetection(FalNode):
    """
    Detect things you describe in a photo with MoonDreamNext and return boxes, points or gaze lines, drawn on the image and as text.
    moondream, image-to-image, object-detection, bounding-box, gaze-detection, pointing

    Finds positions only; moondream3-preview/segment cuts an exact outline.

    Use cases:
    - Point at every empty chair in a hall photo before the concert
    - Box the cracked tiles in a roofer's drone picture
    - See which display each visitor looks at in a gallery snapshot
    - Count sheep in an aerial field shot by their points
    - Find the number plates in car-boot photos so they can be blurred
    """

    class TaskType(str, Enum):
        BBOX_DETECTION = "bbox_detection"
        POINT_DETECTION = "point_detection"
        GAZE_DETECTION = "gaze_detection"

    endpoint: ClassVar[str] = "fal-ai/moondream-next/detection"
    _required: ClassVar[tuple[str, ...]] = ("image", "task_type", "detection_prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "task_type", "detection_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    task_type: TaskType | None = Field(default=None, description="Kind of question: describing, answering or locating.")
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
