class BriaFiboEditAddObjectByText(FalNode):
    """
    Insert a new object into a photo by saying what it is and where it goes, with Bria Fibo Edit.
    bria, fibo-edit, image-to-image, add-object, object-insertion, image

    No mask needed; also returns the structured JSON instruction it worked from.

    Use cases:
    - Put a potted olive tree beside the front door in a listing photo
    - Set a steaming mug on the bare desk of a bookkeeping firm's banner
    - Hang a wreath on the chapel gate before the parish newsletter goes out
    - Stand a ladder against the orchard wall for a seed catalogue spread
    - Park a red bicycle outside the cafe in an otherwise empty street shot
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/add_object_by_text"
    _required: ClassVar[tuple[str, ...]] = ("image", "instruction")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "instruction")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
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
