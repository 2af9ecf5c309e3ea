class RecraftUpscaleCrisp(FalNode):
    """
    Upscale a PNG with Recraft's crisp tool, which refines small details and faces and keeps to the source.
    recraft, image-to-image, upscale, enhance, faces, logo

    No prompt and no factor; Creative invents detail and costs far more.

    Use cases:
    - Enlarge a group photo for a banner
    - Sharpen small product pictures for a shop
    - Keep every face true in an enlarged team photo
    - Enlarge a scanned class photo for a prospectus
    - Upscale small PNG screenshots for a printed manual
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/upscale/crisp"
    title: ClassVar[str] = "Recraft – Crisp Upscale"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "enable_safety_checker")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image": {"formats": ["png"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The PNG picture to enlarge true to its source.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
