class BriaFiboEditRewriteText(FalNode):
    """
    Replace the lettering inside a picture with a new text string, using Bria Fibo Edit.
    bria, fibo-edit, image-to-image, text-editing, typography, signage

    You give the image and the words alone; the surrounding design stays put.

    Use cases:
    - Correct a misspelt street name on a finished festival map graphic
    - Change the date on last year's jumble sale poster when the source file is lost
    - Put a new owner's surname on a photographed bakery sign for a mock-up
    - Swap the flavour name on a jam jar shot from plum to quince
    - Localise the slogan on a T-shirt photo for a Welsh shop page
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/rewrite_text"
    _required: ClassVar[tuple[str, ...]] = ("image", "new_text")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "new_text")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    new_text: str = Field(
        default="", description="The words that should stand in the picture in place of the present lettering."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
