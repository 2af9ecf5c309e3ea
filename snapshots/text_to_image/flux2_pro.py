class Flux2Pro(FalNode):
    """
    Generate one picture from text with FLUX.2 [pro], cheaper than its hosted siblings flex and max.
    flux-2, pro, text-to-image, image, realism, product-photo

    No steps or guidance to set; flex opens those, max is the top tier.

    Use cases:
    - Make a product photo for an advert from its description alone
    - Create a magazine illustration from a brief
    - Picture a chair for the catalogue before a prototype can be photographed
    - Draw the opening scene of a story without any reference picture
    - Depict a battlefield from an eyewitness text with the safety tolerance loosened
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-pro"
    title: ClassVar[str] = "FLUX.2 [pro] – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "safety_tolerance", "output_format")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    safety_tolerance: SafetyToleranceStrict = Field(
        default=SafetyToleranceStrict.SAFETY_TOLERANCE_2,
        description="How much the content filter lets through in the generated picture; lower is stricter, higher more lenient.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
