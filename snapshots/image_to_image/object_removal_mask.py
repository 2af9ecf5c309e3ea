class ObjectRemovalMask(FalNode):
    """
    Remove exactly what a white-on-black mask covers, with its shadows and reflections, and reconstruct the scene behind.
    object-removal, image-to-image, mask, erase, cleanup, retouching

    The most precise of the three object-removal endpoints.

    Use cases:
    - Erase a hand-painted crack mask from a porcelain plate photo
    - Take climbing ropes off a rock face using a segmented mask
    - Clear scaffolding from a church tower with a careful brush outline
    - Remove one guest behind the bride and keep the veil's edge
    - Rub out pencil notes on sheet music along a drawn mask
    """

    class Model(str, Enum):
        LOW_QUALITY = "low_quality"
        MEDIUM_QUALITY = "medium_quality"
        HIGH_QUALITY = "high_quality"
        BEST_QUALITY = "best_quality"

    endpoint: ClassVar[str] = "fal-ai/object-removal/mask"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "model", "mask_expansion")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
    )
    model: Model = Field(
        default=Model.BEST_QUALITY, description="Quality level of the removal. Better levels take longer."
    )
    mask_expansion: int = Field(
        default=15,
        ge=0,
        le=50,
        description="Pixels by which the mask grows on all sides; more also catches shadows and edges.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
