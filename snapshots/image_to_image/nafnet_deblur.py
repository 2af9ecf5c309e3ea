class NafnetDeblur(FalNode):
    """
    Deblur a photo with NAFNet, which undoes camera shake and motion smear.
    nafnet, image-to-image, deblur, restoration, motion-blur, photo

    Takes one picture and no settings but a seed; its twin nafnet/denoise treats grain instead.

    Use cases:
    - Sharpen a shaky family photo
    - Save a blurred action shot
    - Make a house number readable in a smeared picture
    - Undo motion blur before text recognition
    - Recover a whiteboard photo taken in passing
    """

    endpoint: ClassVar[str] = "fal-ai/nafnet/deblur"
    title: ClassVar[str] = "NAFNet – Deblur"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The blurred photo to restore."
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
