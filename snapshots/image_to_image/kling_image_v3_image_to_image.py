class KlingImageV3ImageToImage(FalNode):
    """
    Redraw one reference picture by prompt with Kling Image 3.0, at 1K or 2K.
    kling, image-to-image, image-editing, reference, elements, 2k

    Elements keep faces; Kling Image O3 takes up to ten pictures, series and 4K instead.

    Use cases:
    - Turn a rough sketch into a poster illustration
    - Restage a product photo in another season
    - Repaint a wedding photo while an element holds the bride's face
    - Turn upright phone photos into widescreen pictures at the preset 16:9
    - Settle a redraw at 2K before Kling Image O3 makes it in 4K
    """

    class Resolution(str, Enum):
        RESOLUTION_1K = "1K"
        RESOLUTION_2K = "2K"

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_1_1 = "1:1"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "fal-ai/kling-image/v3/image-to-image"
    title: ClassVar[str] = "Kling Image 3.0 – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "elements", "aspect_ratio", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {
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
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture that serves as reference for the new one. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    elements: list[ElementInput] = Field(
        default=[], description="Characters or objects whose face and look the picture should keep."
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1K, description="How large and detailed the result gets; higher takes longer."
    )
    num_images: int = Field(
        default=1, ge=1, le=9, description="How many pictures to make in one run; more of them cost more."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the result as width to height."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
