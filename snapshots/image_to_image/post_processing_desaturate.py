class PostProcessingDesaturate(FalNode):
    """
    Drain colour from an image partly or fully, choosing how grey is weighed: Rec.709, Rec.601, plain average or lightness.
    post-processing, image-to-image, desaturate, black-and-white, grayscale, monochrome

    The grey converter of fal's Post Processing set; negative saturation elsewhere gives no such choice.

    Use cases:
    - Convert a brass band portrait to black and white for newsprint
    - Compare four grey conversions of a tartan for a colour-theory lesson
    - Mute a funfair photo halfway for a melancholy record sleeve
    - Check that a chart stays readable without colour
    - Prepare stone-carving photos as greyscale plates for an archaeology report
    """

    class DesaturateMethod(str, Enum):
        LUMINANCE_REC_709 = "luminance (Rec.709)"
        LUMINANCE_REC_601 = "luminance (Rec.601)"
        AVERAGE = "average"
        LIGHTNESS = "lightness"

    endpoint: ClassVar[str] = "fal-ai/post-processing/desaturate"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "desaturate_factor", "desaturate_method")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    desaturate_factor: float = Field(
        default=1.0, ge=0, le=1, description="How much colour is taken out; all the way gives black and white."
    )
    desaturate_method: DesaturateMethod = Field(
        default=DesaturateMethod.LUMINANCE_REC_709, description="How shades of grey are worked out from the colours."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
