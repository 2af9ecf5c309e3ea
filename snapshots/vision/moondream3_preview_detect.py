class Moondream3PreviewDetect(FalNode):
    """
    Detect objects named in plain words with the Moondream 3 preview and get their bounding boxes, plus an annotated image when preview is switched on.
    moondream3, vision, object-detection, bounding-box, open-vocabulary, zero-shot

    Use cases:
    - Box every cracked tile on a bathroom survey photo
    - Find the red fire extinguishers in a corridor picture before an audit
    - Locate number plates so a later step can blur them
    - Outline each beehive on an orchard overview with rectangles
    - Catch open cabinet doors in a caravan's pre-departure snapshot
    """

    endpoint: ClassVar[str] = "fal-ai/moondream3-preview/detect"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "preview")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"image": {"max_height": 7000, "max_width": 7000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to look at. At most 7000 px a side.",
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
