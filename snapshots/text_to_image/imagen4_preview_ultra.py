class Imagen4PreviewUltra(FalNode):
    """
    Generate one image at 1K or 2K with Imagen 4 Ultra, the finest tier of Google's Imagen 4, in its preview release.
    imagen, imagen-4, google, text-to-image, image, ultra, 2k

    Strong on small detail and lettering; run it again for another take.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Render a dew-covered spider web at 2K for a nature reserve's gate panel
    - Picture a fountain pen nib close enough to read the engraving
    - Make the one cover image of a jeweller's yearly brochure
    - Show woven rush seats so that a caner can discuss the pattern
    - Set a vintage seed-packet with fully legible sowing advice
    """

    class Resolution(str, Enum):
        RESOLUTION_1K = "1K"
        RESOLUTION_2K = "2K"

    endpoint: ClassVar[str] = "fal-ai/imagen4/preview/ultra"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=3,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_1_1, description="Shape of the picture as width to height."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1K,
        description="Size of the picture; higher is sharper, takes longer and often costs more.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
