class BriaFiboEditEraseByText(FalNode):
    """
    Erase a thing from a picture by its name with Bria FIBO Edit.
    bria, fibo, image-to-image, object-removal, eraser, cleanup, real-estate

    Takes the picture and a noun, no mask; Bria Eraser works on a mask, Replace puts something else in its place.

    Use cases:
    - Remove a parked car from a house photo for a listing
    - Take a price sticker off a product picture
    - Clear wheelie bins from a whole lettings folder by name
    - Lose a scaffolding pole without painting a mask
    - Wipe a drone's shadow off an aerial shot with one noun
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/erase_by_text"
    title: ClassVar[str] = "Bria FIBO Edit – Erase by Text"
    _required: ClassVar[tuple[str, ...]] = ("image", "object_name")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "object_name")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture from which the named thing should vanish.",
    )
    object_name: str = Field(
        default="", description="Name of the thing to remove, a noun or short phrase such as 'traffic cone'."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
