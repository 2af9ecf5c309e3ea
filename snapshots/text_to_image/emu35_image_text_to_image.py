class Emu35ImageTextToImage(FalNode):
    """
    Generate one image at 480p or 720p with Emu 3.5 Image, BAAI's multimodal next-token model, in nine shapes from 21:9 to 9:21.
    emu-3.5, baai, text-to-image, image, autoregressive, 720p

    Use cases:
    - Compare a next-token image model with diffusion on the same twenty prompts
    - Make a 21:9 title strip of reindeer for a train-travel blog
    - Illustrate the steps of folding a paper crane, one image per step
    - Fill the tall panel of an info kiosk with a picture of local birds
    - Get a small WebP of a steaming pie for a recipe card
    """

    endpoint: ClassVar[str] = "fal-ai/emu-3.5-image/text-to-image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the picture; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatioFluxPresets = Field(
        default=AspectRatioFluxPresets.RATIO_1_1, description="Shape of the picture as width to height."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
