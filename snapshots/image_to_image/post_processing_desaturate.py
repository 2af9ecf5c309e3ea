class PostProcessingDesaturate(FalNode):
    """
    Drain the colour from a picture partly or fully with fal's Post Processing.
    post-processing, image-to-image, desaturate, black-and-white, grayscale, monochrome

    Grey is weighed by Rec.709, Rec.601, average or lightness, a choice that a saturation slider does not give.

    Use cases:
    - Convert a portrait to black and white
    - Check that a chart stays readable without colour
    - Mute a photo halfway for a melancholy cover
    - Weigh grey by Rec.601 to match old television footage
    - Compare four grey conversions of a fabric for print
    """

    class DesaturateMethod(str, Enum):
        LUMINANCE_REC_709 = "luminance (Rec.709)"
        LUMINANCE_REC_601 = "luminance (Rec.601)"
        AVERAGE = "average"
        LIGHTNESS = "lightness"

    endpoint: ClassVar[str] = "fal-ai/post-processing/desaturate"
    title: ClassVar[str] = "Post Processing – Desaturate"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "desaturate_factor", "desaturate_method")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to drain of colour."
    )
    desaturate_factor: float = Field(
        default=1.0, ge=0, le=1, description="How much colour is taken out; all the way gives black and white."
    )
    desaturate_method: DesaturateMethod = Field(
        default=DesaturateMethod.LUMINANCE_REC_709,
        description="How grey is worked out: luminance weighs colours as the eye sees them (Rec.709 for HD, Rec.601 for old television), average and lightness do not.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
