class PhotaEdit(FalNode):
    """
    fal-ai/phota/edit on fal.ai: its words are not written yet.
    fal, image-to-image, draft
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

    endpoint: ClassVar[str] = "fal-ai/phota/edit"
    title: ClassVar[str] = "Phota Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "num_images", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=8000,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    profile_ids: list[str] = Field(default=[])
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1K,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=10,
        min_length=1,
        description="The source images, in order; the prompt can call them first, second and so on.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
