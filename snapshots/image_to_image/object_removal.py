class ObjectRemoval(FalNode):
    """
    Remove an object named in words, with its shadow and reflection, at one of four quality levels.
    object-removal, image-to-image, eraser, shadow-removal, cleanup, text-prompt

    Takes a picture and a prompt; object-removal/bbox takes a box and /mask a painted area.

    Use cases:
    - Clean up real estate photos by naming the clutter
    - Remove strangers from a travel picture with one phrase
    - Erase price stickers from second-hand listings by name
    - Remove parked cars from a facade photo without drawing a mask
    - Clear the same kind of clutter from a photo series with one prompt
    """

    class Model(str, Enum):
        LOW_QUALITY = "low_quality"
        MEDIUM_QUALITY = "medium_quality"
        HIGH_QUALITY = "high_quality"
        BEST_QUALITY = "best_quality"

    endpoint: ClassVar[str] = "fal-ai/object-removal"
    title: ClassVar[str] = "Object Removal – Prompt"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "model", "mask_expansion")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that contains what should go."
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
