class NafnetDenoise(FalNode):
    """
    Denoise a photo with NAFNet, taking out sensor grain while edges stay.
    nafnet, image-to-image, denoise, noise-reduction, restoration, low-light

    Takes one picture and no settings but a seed; its twin nafnet/deblur is for shake.

    Use cases:
    - Clean grain from night photos
    - Prepare high-ISO concert shots for print
    - Quiet the speckle of a night camera frame
    - Clean noisy microscope pictures before a presentation
    - Remove sensor noise before an upscale enlarges it
    """

    endpoint: ClassVar[str] = "fal-ai/nafnet/denoise"
    title: ClassVar[str] = "NAFNet – Denoise"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The noisy photo to clean."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
