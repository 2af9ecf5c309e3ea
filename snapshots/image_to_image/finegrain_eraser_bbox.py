class FinegrainEraserBbox(FalNode):
    """
    Erase the object inside one bounding box with Finegrain Eraser, shadows and reflections included.
    finegrain, image-to-image, object-removal, bounding-box, eraser, shadow-removal

    Made for chaining after a detector, where coordinates exist and words would be vague.

    Use cases:
    - Drop the detected seagull from each beach-cam still
    - Delete the third of five identical chairs by its coordinates
    - Hook a person detector to a street archive and clear one walker per photo
    - Box the hot-tub in a garden picture the new owners want without it
    - Cut the reflected photographer from a shop mirror by its rectangle
    """

    class Mode(str, Enum):
        EXPRESS = "express"
        STANDARD = "standard"
        PREMIUM = "premium"

    endpoint: ClassVar[str] = "fal-ai/finegrain-eraser/bbox"
    _required: ClassVar[tuple[str, ...]] = ("image", "box_prompts")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "box_prompts", "mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    box_prompts: list[FinegrainEraserBoxPromptBase] = Field(
        default=[],
        max_length=1,
        description="Rectangle around the thing to erase, by its corner coordinates. Only one box is used.",
    )
    mode: Mode = Field(
        default=Mode.STANDARD,
        description="Care taken when erasing: express is quickest, premium rebuilds the background best.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=999,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        used_seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
