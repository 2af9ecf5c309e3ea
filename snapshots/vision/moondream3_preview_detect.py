class Moondream3PreviewDetect(FalNode):
    """
    Find objects that you name in plain words with the Moondream 3 preview.
    moondream, vision, object-detection, bounding-box, open-vocabulary

    Returns boxes, and the marked picture on request; point gives coordinates, segment an outline.

    Use cases:
    - Find fire extinguishers in a corridor photo
    - Box cracked tiles on a bathroom survey picture
    - Get boxes alone, without a preview picture
    - Locate open cabinet doors for a departure check
    - Frame every number plate for a blurring step
    """

    endpoint: ClassVar[str] = "fal-ai/moondream3-preview/detect"
    title: ClassVar[str] = "Moondream 3 Preview – Detect"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "preview")
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image": {"max_height": 7000, "max_width": 7000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture in which the object should be found. At most 7000 px a side.",
    )
    prompt: str = Field(
        default="",
        min_length=1,
        description="The object to look for, in a word or short phrase; every match gets a box.",
    )
    preview: bool = Field(default=False, description="Also return the picture with the found boxes drawn on it.")

    class OutputType(TypedDict):
        output: ImageRef
        finish_reason: str
        usage_info: dict[str, Any]
        objects: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
