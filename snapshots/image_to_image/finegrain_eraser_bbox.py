class FinegrainEraserBbox(FalNode):
    """
    Erase the object inside one box with Finegrain Eraser, shadows and reflections included.
    finegrain, image-to-image, object-removal, bounding-box, eraser, shadow-removal

    Takes a picture and box corners, so it can follow an object detector; siblings take words or a mask.

    Use cases:
    - Remove a passer-by from a street photo by two corners
    - Clear a car from a house picture
    - Erase what an object detector has boxed
    - Delete the third of five identical chairs by its corners
    - Erase a boxed skip in express mode before the premium pass
    """

    class Mode(str, Enum):
        EXPRESS = "express"
        STANDARD = "standard"
        PREMIUM = "premium"

    endpoint: ClassVar[str] = "fal-ai/finegrain-eraser/bbox"
    title: ClassVar[str] = "Finegrain Eraser – Box"
    _required: ClassVar[tuple[str, ...]] = ("image", "box_prompts")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "box_prompts", "mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture that contains the object to erase.",
    )
    box_prompts: list[FinegrainEraserBoxPromptBase] = Field(
        default=[], max_length=1, description="Box around the object to erase, by its corners; only one box is used."
    )
    mode: Mode = Field(
        default=Mode.STANDARD,
        description="Care taken when erasing: express is quickest, premium rebuilds the background best.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=999,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        used_seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
