class FinegrainEraserMask(FalNode):
    """
    Erase the white area of a mask with Finegrain Eraser, and the shadow and reflections that belong to it.
    finegrain, image-to-image, object-removal, mask, eraser, shadow-removal

    Takes a picture and a binary mask, the most exact selection of its three versions.

    Use cases:
    - Remove power lines from a landscape photo
    - Take a stand out of a studio product shot
    - Erase a masked stand in express mode first and then in premium
    - Remove an object down to its reflection with a painted mask
    - Erase a wall stain along the exact outline you painted
    """

    class Mode(str, Enum):
        EXPRESS = "express"
        STANDARD = "standard"
        PREMIUM = "premium"

    endpoint: ClassVar[str] = "fal-ai/finegrain-eraser/mask"
    title: ClassVar[str] = "Finegrain Eraser – Mask"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture that contains the object to erase.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Black-and-white picture of the same size; white is erased.",
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
