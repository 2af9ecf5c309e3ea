class NafnetDeblur(FalNode):
    """
    Deblur a photo with NAFNet, a fast restoration network that undoes camera shake and motion smear.
    nafnet, image-to-image, deblur, restoration, motion-blur, photo

    One image in, one out; its twin nafnet/denoise treats grain instead.

    Use cases:
    - Steady a shaky photo of a birthday cake's candles
    - Make the house number readable in a picture taken from a moving van
    - Save the only shot of a goalkeeper's dive
    - Recover a whiteboard snapped while walking out of the meeting
    - Fix handheld shake in a dim chapel ceiling picture
    """

    endpoint: ClassVar[str] = "fal-ai/nafnet/deblur"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The blurred photo to restore."
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
