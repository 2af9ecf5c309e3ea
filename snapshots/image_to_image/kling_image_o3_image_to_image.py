class KlingImageO3ImageToImage(FalNode):
    """
    Edit or compose pictures from references with Kling Image O3, as single pictures or a series.
    kling, image-to-image, image-editing, multi-reference, elements, 4k, series

    Takes @Image1 and @Element1 in the prompt and goes up to 4K; Kling Image O1 stops at 2K.

    Use cases:
    - Stage a chair from one photo in the living room of another
    - Change the dress in a fashion photo by instruction
    - Carry the hero of an uploaded drawing through six related pictures
    - Deliver a 4K edit of two reference photos
    - Keep a source photo's own shape with auto while editing it
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
    title: ClassVar[str] = "Kling Image O3 – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "elements", "result_type", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
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
        description="The edit or scene. Refer to pictures as @Image1, @Image2, or @Image if there is one, and to elements as @Element1.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=10,
        description="Pictures to edit or refer to; the prompt calls them @Image1, @Image2 in this order. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    elements: list[ElementInput] = Field(
        default=[],
        description="Characters or objects whose face and look should be kept; the prompt calls them @Element1, @Element2.",
    )
    resolution: Resolution1kTo4k = Field(
        default=Resolution1kTo4k.RESOLUTION_1K,
        description="How large and detailed the result gets; higher takes longer.",
    )
    result_type: ResultType = Field(
        default=ResultType.SINGLE, description="Whether single pictures come back or a series of related ones."
    )
    num_images: int = Field(
        default=1,
        ge=1,
        le=9,
        description="How many pictures to make in one run, each one charged; counts only when the result type is single.",
    )
    series_amount: int | None = Field(
        default=None,
        ge=2,
        le=9,
        description="How many pictures the series has, each one charged; counts only when the result type is series.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO,
        description="Shape of the picture as width to height; auto derives it from the inputs.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
