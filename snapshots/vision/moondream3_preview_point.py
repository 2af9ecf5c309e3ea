class Moondream3PreviewPoint(FalNode):
    """
    Point at things that you name in a picture with the Moondream 3 preview.
    moondream, vision, pointing, coordinates, object-detection

    Returns a coordinate for each match, and the marked picture on request; its segment node takes such points as references.

    Use cases:
    - Get the click position of the submit button in a screenshot
    - Mark empty seats in a theatre photo
    - Hand points to Moondream 3 segment for an exact outline
    - Get a point for each seedling on a tray before a count
    - Give one coordinate for the valve handle in a boiler room picture
    """

    endpoint: ClassVar[str] = "fal-ai/moondream3-preview/point"
    title: ClassVar[str] = "Moondream 3 Preview – Point"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "preview")
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image": {"max_height": 7000, "max_width": 7000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture in which the thing should be pointed at. At most 7000 px a side.",
    )
    prompt: str = Field(
        default="",
        min_length=1,
        description="The thing to point at, in a word or short phrase; every match gets a coordinate.",
    )
    preview: bool = Field(default=False, description="Also return the picture with the found points marked on it.")

    class OutputType(TypedDict):
        output: ImageRef
        finish_reason: str
        usage_info: dict[str, Any]
        points: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
