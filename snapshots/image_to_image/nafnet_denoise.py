class NafnetDenoise(FalNode):
    """
    Denoise a photo with NAFNet, taking out sensor grain and speckle while edges stay.
    nafnet, image-to-image, denoise, noise-reduction, restoration, low-light

    Choose it for dark, high-ISO pictures; nafnet/deblur is the twin for shake.

    Use cases:
    - Quiet the speckle in a badger-cam frame from midnight
    - Clean ISO 12800 shots of a candlelit choir before printing
    - Prepare noisy microscope images for a school biology poster
    - Smooth the grain of a pub-gig photo without losing guitar strings
    - Tidy a dim basement survey picture for a damp report
    """

    endpoint: ClassVar[str] = "fal-ai/nafnet/denoise"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The noisy photo to clean."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
