class Emu35ImageTextToImage(FalNode):
    """
    Generate one picture at 480p or 720p from text with Emu 3.5 Image, BAAI's next-token model.
    emu, baai, text-to-image, image, autoregressive, 720p

    Nine shapes from 21:9 to 9:21, as PNG, JPEG or WebP; there are no steps or guidance to set.

    Use cases:
    - Make a small picture for a recipe card
    - Illustrate the steps of a craft guide that nobody photographed
    - Fill a 9:21 phone banner from a slogan alone
    - Make a 21:9 title strip for a blog without any source picture
    - Sketch a market stall sign at 480p from one sentence
    """

    endpoint: ClassVar[str] = "fal-ai/emu-3.5-image/text-to-image"
    title: ClassVar[str] = "Emu 3.5 Image – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the picture; higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatioFluxPresets = Field(
        default=AspectRatioFluxPresets.RATIO_1_1, description="Shape of the picture as width to height."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
