class Dreamomni2Edit(FalNode):
    """
    Edit images with DreamOmni2, where extra pictures can serve as instructions: a pose, a pattern, a hairstyle to copy.
    dreamomni2, image-to-image, multi-image, reference-image, image-editing, pattern-transfer

    Pass several images and say which borrows what from which.

    Use cases:
    - Copy the tile pattern of one photo onto the bathroom floor of another
    - Give a portrait the plaited hairstyle seen in a second picture
    - Make a mannequin strike the fencing pose of a reference shot
    - Lend a plain suitcase the finish of a photographed beetle shell
    - Borrow the chalky brushwork of a fresco for a sandwich-board drawing
    """

    endpoint: ClassVar[str] = "fal-ai/dreamomni2/edit"
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
