class BriaFiboEditReplaceObjectByText(FalNode):
    """
    Swap one object in a photo for another with a plain-language command to Bria Fibo Edit, keeping the scene around it.
    bria, fibo-edit, image-to-image, replace-object, object-swap, image

    Use add-object to introduce something new, erase to leave the place empty.

    Use cases:
    - Exchange the office chair in a showroom photo for a kneeling stool
    - Try a copper kettle in place of the plastic one on a kitchen hob
    - Turn the dog on the sofa into a sleeping cat for a pet-insurance variant
    - Trade a bouquet of roses for dried lavender in a florist's window
    - Replace the acoustic guitar on stage with a cello for another concert
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/replace_object_by_text"
    _required: ClassVar[tuple[str, ...]] = ("image", "instruction")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "instruction")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    instruction: str = Field(
        default="",
        description="Command naming what to take out and what takes its place, such as 'Replace the lamp with a candle'.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
