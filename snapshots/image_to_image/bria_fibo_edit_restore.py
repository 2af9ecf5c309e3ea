class BriaFiboEditRestore(FalNode):
    """
    Clean up a noisy, faded or damaged photo with Bria Fibo Edit Restore.
    bria, fibo-edit, image-to-image, photo-restoration, denoise, old-photos

    The image is the only input, so whole boxes of scans can run unattended; returns one renewed picture each.

    Use cases:
    - Freshen a shoebox of 1960s seaside prints scanned on an office copier
    - Quiet the grain in a phone shot of a candle-lit rehearsal dinner
    - Rescue a water-stained football team line-up for the clubhouse wall
    - Tidy microfilm portraits of ship captains for a maritime archive page
    - Renew a crumpled passport photo found in a great-aunt's diary
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/restore"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
