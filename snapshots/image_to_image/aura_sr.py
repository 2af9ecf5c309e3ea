class AuraSr(FalNode):
    """
    fal-ai/aura-sr on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    class UpscaleFactor(int, Enum):
        UPSCALE_FACTOR_4 = 4

    endpoint: ClassVar[str] = "fal-ai/aura-sr"
    title: ClassVar[str] = "AuraSR Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "upscale_factor")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    upscale_factor: UpscaleFactor = Field(
        default=UpscaleFactor.UPSCALE_FACTOR_4, description="How many times wider and higher the result becomes."
    )
    overlapping_tiles: bool = Field(default=False)
    checkpoint: SafetyCheckerVersion = Field(default=SafetyCheckerVersion.V1)

    class OutputType(TypedDict):
        output: ImageRef
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
