class Phota(FalNode):
    """
    fal-ai/phota on fal.ai: its words are not written yet.
    fal, text-to-image, draft
    """

    class Resolution(str, Enum):
        RESOLUTION_1K = "1K"
        RESOLUTION_4K = "4K"

    class AspectRatio(str, Enum):
        AUTO = "auto"
        RATIO_1_1 = "1:1"
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"

    endpoint: ClassVar[str] = "fal-ai/phota"
    title: ClassVar[str] = "Phota Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_images", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1K,
        description="Size of the picture; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatio = Field(default=AspectRatio.AUTO, description="Shape of the picture as width to height.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
