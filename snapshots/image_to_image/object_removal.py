class ObjectRemoval(FalNode):
    """
    Remove an object you describe in words, along with its shadow and reflection, at one of four quality levels.
    object-removal, image-to-image, erase, shadow-removal, cleanup, prompt

    The prompt version of fal's Object Removal; use /bbox for a rectangle or /mask for an exact painted area.

    Use cases:
    - Erase 'the hosepipe' and its shadow from a lawn photograph
    - Take the salesman's reflection out of a polished car door
    - Clear 'price stickers' from second-hand vinyl pictures
    - Remove a drone's own shadow from a beach survey frame
    - Make the tripod vanish from a mirror-lined dance studio
    """

    class Model(str, Enum):
        LOW_QUALITY = "low_quality"
        MEDIUM_QUALITY = "medium_quality"
        HIGH_QUALITY = "high_quality"
        BEST_QUALITY = "best_quality"

    endpoint: ClassVar[str] = "fal-ai/object-removal"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "model", "mask_expansion")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str = Field(default="", description="Name the object to erase. Do not describe what should replace it.")
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
