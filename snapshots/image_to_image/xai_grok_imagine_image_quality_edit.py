class XaiGrokImagineImageQualityEdit(FalNode):
    """
    xai/grok-imagine-image/quality/edit on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    class AspectRatio(str, Enum):
        AUTO = "auto"
        RATIO_2_1 = "2:1"
        RATIO_20_9 = "20:9"
        RATIO_19_5_9 = "19.5:9"
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_3_2 = "3:2"
        RATIO_1_1 = "1:1"
        RATIO_2_3 = "2:3"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"
        RATIO_9_19_5 = "9:19.5"
        RATIO_9_20 = "9:20"
        RATIO_1_2 = "1:2"

    endpoint: ClassVar[str] = "xai/grok-imagine-image/quality/edit"
    title: ClassVar[str] = "Grok Imagine Image Editing Quality"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "images", "num_images", "aspect_ratio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=8000,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    resolution: GrokImageResolution = Field(
        default=GrokImageResolution.RESOLUTION_1K,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=3,
        description="The source images, in order; the prompt can call them first, second and so on.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        revised_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
