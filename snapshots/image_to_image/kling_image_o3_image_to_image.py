class KlingImageO3ImageToImage(FalNode):
    """
    fal-ai/kling-image/o3/image-to-image on fal.ai: its words are not written yet.
    fal, image-to-image, draft
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
        AUTO = "auto"

    endpoint: ClassVar[str] = "fal-ai/kling-image/o3/image-to-image"
    title: ClassVar[str] = "Kling Image O3"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "resolution", "num_images", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "images": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        }
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=10,
        description="The source images, in order; the prompt can call them first, second and so on. Up to 10 MB each, at least 300 px a side each, aspect ratio 0.4 to 2.5 each.",
    )
    elements: list[ElementInput] = Field(
        default=[], description="Figures and things, each with its pictures, that the prompt can call by number."
    )
    resolution: Resolution1kTo4k = Field(
        default=Resolution1kTo4k.RESOLUTION_1K,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    result_type: ResultType = Field(default=ResultType.SINGLE)
    num_images: int = Field(
        default=1, ge=1, le=9, description="How many pictures to make in one go; each one is charged."
    )
    series_amount: int | None = Field(default=None, ge=2, le=9)
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
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
