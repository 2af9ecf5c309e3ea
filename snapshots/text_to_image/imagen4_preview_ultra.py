class Imagen4PreviewUltra(FalNode):
    """
    Generate pictures at 1K or 2K with Imagen 4 Ultra, the finest tier of Google's Imagen 4, in preview.
    imagen, google, text-to-image, image, 2k, detail

    Up to four in five shapes; strong on small detail and lettering, without a negative prompt.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a 2K cover picture for a brochure
    - Render a jewellery close-up for an advert
    - Set legible lettering on a 2K vintage packet with Imagen
    - Show fine weaving in the Ultra tier of Imagen 4
    - Render an old Imagen 3 prompt again in Imagen 4 Ultra at 2K
    """

    class Resolution(str, Enum):
        RESOLUTION_1K = "1K"
        RESOLUTION_2K = "2K"

    endpoint: ClassVar[str] = "fal-ai/imagen4/preview/ultra"
    title: ClassVar[str] = "Imagen 4 Ultra – Text to Image"
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
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_1_1, description="Shape of the picture as width to height."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1K, description="Size of the picture; higher is sharper and takes longer."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
