class ObjectRemovalMask(FalNode):
    """
    Remove exactly what a white-on-black mask covers, with its shadow and reflection.
    object-removal, image-to-image, mask, eraser, cleanup, retouching

    Takes a picture and a mask, the most exact of the three object-removal endpoints; the others take words or a box.

    Use cases:
    - Retouch a portrait by painting over stray objects
    - Remove the cracks you traced on a scanned old photo
    - Erase the shape that a segmentation node returns
    - Remove one guest of a crowd along a drawn outline
    - Rub out only the handwritten notes that a mask covers on a scan
    """

    class Model(str, Enum):
        LOW_QUALITY = "low_quality"
        MEDIUM_QUALITY = "medium_quality"
        HIGH_QUALITY = "high_quality"
        BEST_QUALITY = "best_quality"

    endpoint: ClassVar[str] = "fal-ai/object-removal/mask"
    title: ClassVar[str] = "Object Removal – Mask"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "model", "mask_expansion")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that contains what should go."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Black-and-white picture of the same size; white is removed.",
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
