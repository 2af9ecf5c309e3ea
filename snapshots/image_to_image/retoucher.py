class Retoucher(FalNode):
    """
    Smooth skin and clear blemishes on the faces in a photo with fal's Face Retoucher.
    retoucher, image-to-image, retouch, skin-smoothing, face, portrait

    Takes the picture and a seed only: no prompt, no strength to set.

    Use cases:
    - Retouch graduation portraits for a yearbook
    - Clear spots from a close-up before printing
    - Run hundreds of staff portraits through the same skin clean-up
    - Smooth wedding proofs without writing a prompt
    - Repeat a skin clean-up exactly by its seed
    """

    endpoint: ClassVar[str] = "fal-ai/retoucher"
    title: ClassVar[str] = "Face Retoucher"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The portrait or group photo to retouch."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
