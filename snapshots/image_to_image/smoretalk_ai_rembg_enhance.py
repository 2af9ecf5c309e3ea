class SmoretalkAiRembgEnhance(FalNode):
    """
    Remove the background of a photo, a flat drawing or a 3D graphic with Smoretalk's Rembg Enhance.
    rembg, image-to-image, background-removal, remove-background, matting, transparent, cutout

    Takes a picture and nothing else; matting keeps fine edges such as hair.

    Use cases:
    - Cut out product photos for an online shop
    - Make stickers from cartoon drawings
    - Lift flat vector art off a solid colour with soft matted edges
    - Isolate a rendered 3D part for a catalogue page by matting
    - Keep stray hair in a portrait cut-out by Smoretalk's matting
    """

    endpoint: ClassVar[str] = "smoretalk-ai/rembg-enhance"
    title: ClassVar[str] = "Rembg Enhance – Background Removal"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo, drawing or 3D graphic whose background should go.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
