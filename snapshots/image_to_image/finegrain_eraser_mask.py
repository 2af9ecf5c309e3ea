class FinegrainEraserMask(FalNode):
    """
    Erase a white-painted mask area with Finegrain Eraser, which also hunts down the object's shadow and reflections outside it.
    finegrain, image-to-image, object-removal, mask, eraser, shadow-removal

    The most exact selection of its three versions.

    Use cases:
    - Brush away one cable from a tangle above a tram stop
    - Remove a sugar bowl from polished walnut down to its reflection
    - Mask out a mannequin's stand while leaving the hem untouched
    - Lift an air-conditioning unit off a facade with its afternoon shadow
    - Paint over a single candle on the cake and rebuild the icing
    """

    class Mode(str, Enum):
        EXPRESS = "express"
        STANDARD = "standard"
        PREMIUM = "premium"

    endpoint: ClassVar[str] = "fal-ai/finegrain-eraser/mask"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
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
