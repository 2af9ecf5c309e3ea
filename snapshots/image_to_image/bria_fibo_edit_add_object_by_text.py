class BriaFiboEditAddObjectByText(FalNode):
    """
    Add an object to a picture by saying what and where, with Bria FIBO Edit.
    bria, fibo, image-to-image, add-object, product-photo, virtual-staging

    Needs no mask and returns the structured instruction too; Replace swaps a thing that is there, Blend merges several.

    Use cases:
    - Add a plant to a listing photo
    - Put a mug on the desk of a website banner
    - Place a red bicycle outside a café by a sentence
    - Hang a wreath on a door without drawing a mask
    - Set a vase on the left end of an empty shelf
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/add_object_by_text"
    title: ClassVar[str] = "Bria FIBO Edit – Add Object by Text"
    _required: ClassVar[tuple[str, ...]] = ("image", "instruction")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "instruction")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that should get the new object."
    )
    instruction: str = Field(
        default="",
        description="Command naming the object to add and the spot for it, such as 'Place a blue vase on the left end of the shelf'.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
