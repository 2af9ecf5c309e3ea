class SmartResize(FalNode):
    """
    fal-ai/smart-resize on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "fal-ai/smart-resize"
    title: ClassVar[str] = "Smart Resize Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "target_sizes")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "target_sizes", "prompt", "num_images_per_size", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    target_sizes: list[str] = Field(default=[], max_length=10, min_length=1)
    prompt: str = Field(
        default="",
        max_length=5000,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    num_images_per_size: int = Field(default=1, ge=1, le=4)
    resolution: Resolution1kTo4k = Field(
        default=Resolution1kTo4k.RESOLUTION_1K,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str
        results: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
