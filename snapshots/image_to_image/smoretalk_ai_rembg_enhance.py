class SmoretalkAiRembgEnhance(FalNode):
    """
    Remove the background with Smoretalk's Rembg Enhance, which uses matting for fine edges on photos, 2D vector art and 3D graphics.
    rembg, image-to-image, background-removal, matting, cutout, vector, transparent

    One input and no options; imageutils/rembg can also crop to the subject.

    Use cases:
    - Cut a curly-haired cellist from a stage photo, stray strands and all
    - Lift a flat cartoon yeti off its solid colour for stickers
    - Isolate a rendered gearbox for a parts catalogue page
    - Get a feather-edged owl for a bird-reserve sign
    - Strip the backdrop from a lace parasol in an auction shot
    """

    endpoint: ClassVar[str] = "smoretalk-ai/rembg-enhance"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
