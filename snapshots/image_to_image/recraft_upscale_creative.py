class RecraftUpscaleCreative(FalNode):
    """
    Upscale a PNG with Recraft's creative tool, which adds fine detail while it sharpens and cleans.
    recraft, image-to-image, upscale, enhance, detail, print

    No prompt and no factor; Crisp stays with what is there, refines faces and costs far less.

    Use cases:
    - Enlarge generated art for print
    - Sharpen a soft picture for a poster
    - Add leaves to a small and blurred forest picture
    - Let brickwork appear in a low-resolution building concept
    - Blow up a fantasy map with invented detail
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/upscale/creative"
    title: ClassVar[str] = "Recraft – Creative Upscale"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "enable_safety_checker")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image": {"formats": ["png"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The PNG picture to enlarge with new detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
