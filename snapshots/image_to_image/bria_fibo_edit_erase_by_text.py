class BriaFiboEditEraseByText(FalNode):
    """
    Erase a thing from a photo by typing its name, using Bria Fibo Edit.
    bria, fibo-edit, image-to-image, eraser, object-removal, no-mask

    Takes only the image and an object name, so it suits long batches where nobody can draw masks.

    Use cases:
    - Lose the wheelie bin from every kerbside picture in a lettings folder
    - Drop the price sticker off second-hand vase photos before listing them
    - Clear the music stand standing in front of a soloist's face
    - Take the scaffolding pole out of a newly painted shopfront
    - Wipe the drone's shadow off an aerial shot of a vineyard
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/erase_by_text"
    _required: ClassVar[tuple[str, ...]] = ("image", "object_name")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "object_name")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
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
