class BriaUpscaleCreative(FalNode):
    """
    bria/upscale/creative on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "bria/upscale/creative"
    title: ClassVar[str] = "Upscale Creative"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "preserve_alpha")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    preserve_alpha: bool = Field(
        default=True, description="Keeps the transparent parts of the input picture transparent."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
