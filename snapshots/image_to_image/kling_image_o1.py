class KlingImageO1(FalNode):
    """
    Edit or compose pictures from up to ten references with Kling Image O1.
    kling, image-to-image, image-editing, multi-reference, elements, 2k

    Call them @Image1 or @Element1 in the prompt; one to nine results at 1K or 2K, where O3 adds 4K and picture series.

    Use cases:
    - Combine a chair, a rug and a lamp into one room set
    - Swap the label on a bottle in a product photo
    - Match a new product picture to a catalogue made with Kling Image O1
    - Settle a poster of three cast photos in O1 before O3 renders it in 4K
    - Give a team an edit form with no 4K and no picture series
    """

    class Resolution(str, Enum):
        RESOLUTION_1K = "1K"
        RESOLUTION_2K = "2K"

    class AspectRatio(str, Enum):
        AUTO = "auto"
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_1_1 = "1:1"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "fal-ai/kling-image/o1"
    title: ClassVar[str] = "Kling Image O1 – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "elements", "aspect_ratio", "resolution")
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
        description="The edit or scene. Refer to pictures as @Image1, @Image2 and to elements as @Element1, @Element2.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=10,
        description="Pictures to edit or refer to; the prompt calls them @Image1, @Image2 in this order. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    elements: list[ElementInput] = Field(
        default=[],
        max_length=10,
        description="Characters or objects, each in a frontal picture and further views; the prompt calls them @Element1, @Element2 and so on. Together with the images they are at most ten.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1K, description="How large and detailed the result gets; higher takes longer."
    )
    num_images: int = Field(
        default=1, ge=1, le=9, description="How many pictures to make in one run; more of them cost more."
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
