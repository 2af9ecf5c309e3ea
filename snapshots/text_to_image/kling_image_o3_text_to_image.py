class KlingImageO3TextToImage(FalNode):
    """
    Draw pictures from text with Kling Image O3, singly or as a series of two to nine related ones.
    kling, text-to-image, elements, 4k, series, character-consistency

    Goes up to 4K and keeps characters as @Element1; Kling Image 3.0 stops at 2K and has no series.

    Use cases:
    - Draw a product launch's campaign picture from a written brief alone
    - Make the storyboard frames of a short film from its script, with no picture
    - Print a 4K poster straight from a prompt
    - Draw a nine-picture series from a heroine's written description
    - Put @Element1 from two photos into a written scene
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
    title: ClassVar[str] = "Kling Image O3 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "elements", "result_type", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What the picture should show; elements are called @Element1, @Element2.",
    )
    elements: list[ElementInput] = Field(
        default=[],
        description="Characters or objects whose face and look should be kept; the prompt calls them @Element1, @Element2.",
    )
    resolution: Resolution1kTo4k = Field(
        default=Resolution1kTo4k.RESOLUTION_1K, description="Size of the picture; higher is sharper and takes longer."
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
        default=AspectRatio.RATIO_16_9, description="Shape of the picture as width to height."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
