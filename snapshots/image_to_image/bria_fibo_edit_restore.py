class BriaFiboEditRestore(FalNode):
    """
    Clean a noisy, faded or damaged photo with Bria FIBO Edit.
    bria, fibo, image-to-image, photo-restoration, old-photos, denoise

    The picture is all it takes, so whole albums can run unattended; Colorize changes the colours, the upscalers the size.

    Use cases:
    - Restore old family photos
    - Remove grain from a dark phone picture
    - Run a shoebox of scans without setting anything
    - Rescue a water-stained team photo for the club wall
    - Clean microfilm portraits for an archive page
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/restore"
    title: ClassVar[str] = "Bria FIBO Edit – Restore"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Old, noisy or damaged photo, as scanned or shot.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
