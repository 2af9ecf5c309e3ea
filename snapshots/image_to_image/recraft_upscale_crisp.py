class RecraftUpscaleCrisp(FalNode):
    """
    Upscale a PNG with Recraft's Crisp Upscale, keeping to the source and refining small details and faces.
    recraft, image-to-image, upscale, crisp-upscale, faces, png

    Choose Creative when you want new texture invented instead.

    Use cases:
    - Enlarge a choir group shot so each singer's face holds up on a banner
    - Sharpen a tiny product PNG from a supplier's old web shop
    - Prepare a school crest bitmap for a printed prospectus
    - Lift a scanned ID-sized photo to an obituary portrait
    - Clean a small screenshot of pixel-edged icons for a manual
    """

    endpoint: ClassVar[str] = "fal-ai/recraft/upscale/crisp"
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
