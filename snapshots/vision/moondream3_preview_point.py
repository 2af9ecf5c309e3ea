class Moondream3PreviewPoint(FalNode):
    """
    Point at a named thing in an image with the Moondream 3 preview; returns x/y coordinates, one per match, instead of the boxes its detect sibling gives.
    moondream3, vision, pointing, localization, coordinates, zero-shot

    Use cases:
    - Get click coordinates for the submit button in a screenshot test
    - Dot each seedling on a tray photo to work out germination
    - Pinpoint the valve handle in a boiler room picture for an apprentice guide
    - Mark every empty seat in a theatre balcony photograph
    - Supply a seed point on the vase for a mask-making step
    """

    endpoint: ClassVar[str] = "fal-ai/moondream3-preview/point"
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
