class BriaFiboEditReplaceObjectByText(FalNode):
    """
    Replace one object in a picture by another with a plain sentence and Bria FIBO Edit.
    bria, fibo, image-to-image, replace-object, object-swap, product-photo

    The scene around stays; Add brings something new, Erase leaves the place empty.

    Use cases:
    - Swap the chair in a showroom photo
    - Try another kettle in a kitchen picture
    - Trade roses for lavender in a shop window by a sentence
    - Replace a guitar on stage with a cello for the next concert
    - Turn a plastic bag into a paper one for a shop banner
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/replace_object_by_text"
    title: ClassVar[str] = "Bria FIBO Edit – Replace Object by Text"
    _required: ClassVar[tuple[str, ...]] = ("image", "instruction")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "instruction")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that holds the object to be swapped."
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
