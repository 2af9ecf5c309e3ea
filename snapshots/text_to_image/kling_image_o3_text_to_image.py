class KlingImageO3TextToImage(FalNode):
    """
    fal-ai/kling-image/o3/text-to-image on fal.ai: its words are not written yet.
    fal, text-to-image, draft
    """

    class ResultType(str, Enum):
        SINGLE = "single"
        SERIES = "series"

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_1_1 = "1:1"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "fal-ai/kling-image/o3/text-to-image"
    title: ClassVar[str] = "Kling Image O3 Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "num_images", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    elements: list[ElementInput] = Field(
        default=[], description="Figures and things, each with its pictures, that the prompt can call by number."
    )
    resolution: Resolution1kTo4k = Field(
        default=Resolution1kTo4k.RESOLUTION_1K,
        description="Size of the picture; higher is sharper, takes longer and often costs more.",
    )
    result_type: ResultType = Field(default=ResultType.SINGLE)
    num_images: int = Field(
        default=1, ge=1, le=9, description="How many pictures to make in one go; each one is charged."
    )
    series_amount: int | None = Field(default=None, ge=2, le=9)
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the picture as width to height."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
