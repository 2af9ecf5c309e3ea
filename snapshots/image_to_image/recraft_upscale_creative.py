class RecraftUpscaleCreative(FalNode):
    """
    Upscale a PNG with Recraft's Creative Upscale, which invents fine detail and cleans the picture while enlarging.
    recraft, image-to-image, upscale, creative-upscale, detail, png

    For faces and small true-to-source detail pick Crisp; neither takes a prompt or a factor.

    Use cases:
    - Enlarge a small generated forest so leaves appear where there was mush
    - Blow up a fantasy map for a table-sized campaign print
    - Add plausible brickwork to a low-res concept of a mill conversion
    - Bring a soft abstract painting photo up to canvas-print size
    - Refine a game's 512-pixel loading art for a steam-deck wallpaper
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/upscale/creative"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "enable_safety_checker")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The source image that this endpoint works on. PNG.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
