class BriaFiboEditRewriteText(FalNode):
    """
    Replace the lettering in a picture by new words with Bria FIBO Edit, while the design around stays.
    bria, fibo, image-to-image, text-editing, typography, signage, packaging

    Takes the picture and the new text alone; it changes letters that are there.

    Use cases:
    - Change the date on a poster whose file is lost
    - Fix a typo in a finished graphic
    - Swap the flavour name on a packaging photo
    - Translate the slogan on a T-shirt picture
    - Put a new owner's name on a photographed shop sign
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/rewrite_text"
    title: ClassVar[str] = "Bria FIBO Edit – Rewrite Text"
    _required: ClassVar[tuple[str, ...]] = ("image", "new_text")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "new_text")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture with the lettering to be replaced."
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
