class ObjectRemovalBbox(FalNode):
    """
    Remove what sits inside one box, shadow and reflection included, and rebuild the background.
    object-removal, image-to-image, bounding-box, eraser, cleanup, automation

    Takes corners as shares from 0 to 1, so one box fits any size; siblings take words or a mask.

    Use cases:
    - Remove a boxed bin from a garden listing photo
    - Clear a date stamp from a scanned snapshot by drawing one box
    - Erase the same corner in photos of different sizes
    - Delete the object whose box a detector has returned
    - Grow a drawn box by up to 50 pixels to catch an object's edges
    """

    class Model(str, Enum):
        LOW_QUALITY = "low_quality"
        MEDIUM_QUALITY = "medium_quality"
        HIGH_QUALITY = "high_quality"
        BEST_QUALITY = "best_quality"

    endpoint: ClassVar[str] = "fal-ai/object-removal/bbox"
    title: ClassVar[str] = "Object Removal – Box"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "box_prompts", "model", "mask_expansion")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that contains what should go."
    )
    box_prompts: list[BBoxPromptBase] = Field(
        default=[],
        max_length=1,
        description="The rectangle to erase, as min and max corners. Only one box is taken per run.",
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
