class Dreamomni2Edit(FalNode):
    """
    Edit a picture with DreamOmni2, taking pose, pattern or hairstyle from further pictures.
    dreamomni2, image-to-image, multi-image, reference-image, image-editing, pattern-transfer

    Pass several images and say in the prompt which one borrows what from which; returns one picture.

    Use cases:
    - Put a fabric pattern onto a sofa photo
    - Try a hairstyle from another photo on a portrait
    - Lend a room photo the tile, wood, metal and cloth of four sample shots
    - Outfit a mannequin photo with hat, bag, shoes and scarf from four more pictures
    - Copy the brushwork of one picture to a second with DreamOmni2's own transfer
    """

    endpoint: ClassVar[str] = "fal-ai/dreamomni2/edit"
    title: ClassVar[str] = "DreamOmni2 – Edit Images"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Picture to edit first, then the ones it should borrow from; refer to them by order in the prompt.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
