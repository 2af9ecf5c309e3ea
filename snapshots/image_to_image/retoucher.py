class Retoucher(FalNode):
    """
    Smooth skin and clear blemishes on every face in a photo with fal's Face Retoucher, automatically and with only a seed to set.
    retoucher, image-to-image, retouch, skin-smoothing, face, portrait

    The quick one-input retoucher; image-editing/retouch has an adjustable LoRA strength.

    Use cases:
    - Run two hundred graduation portraits through the same gentle skin clean-up
    - Clear stage-light sweat marks from an actor's close-up
    - Fix chickenpox spots in the only nursery photo of the year
    - Smooth a bride's proofs before the couple choose their album
    - Tidy webcam portraits for a lawyers' directory in bulk
    """

    endpoint: ClassVar[str] = "fal-ai/retoucher"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
