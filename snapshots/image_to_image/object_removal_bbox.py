class ObjectRemovalBbox(FalNode):
    """
    Remove whatever sits inside one bounding box, shadow and reflection included, and rebuild the background.
    object-removal, image-to-image, bounding-box, erase, cleanup, automation

    Take it after a detector node gives coordinates; /mask is tighter, the plain endpoint uses words.

    Use cases:
    - Clear the one bin that a detector boxed in a park photo
    - Erase the fire extinguisher at known coordinates in a flat's interior shots
    - Drop a fixed rectangle on a dashcam's logo and clear it
    - Remove the one pigeon a detection node finds on a statue
    - Delete a museum case label at the same place in a set of object photos
    """

    class Model(str, Enum):
        LOW_QUALITY = "low_quality"
        MEDIUM_QUALITY = "medium_quality"
        HIGH_QUALITY = "high_quality"
        BEST_QUALITY = "best_quality"

    endpoint: ClassVar[str] = "fal-ai/object-removal/bbox"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "box_prompts", "model", "mask_expansion")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
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
