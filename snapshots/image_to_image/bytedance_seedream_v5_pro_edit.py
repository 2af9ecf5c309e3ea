class BytedanceSeedreamV5ProEdit(FalNode):
    """
    bytedance/seedream/v5/pro/edit on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    class ImageSizeChoice(str, Enum):
        SQUARE_HD = "square_hd"
        SQUARE = "square"
        PORTRAIT_4_3 = "portrait_4_3"
        PORTRAIT_16_9 = "portrait_16_9"
        LANDSCAPE_4_3 = "landscape_4_3"
        LANDSCAPE_16_9 = "landscape_16_9"
        AUTO_1K = "auto_1K"
        AUTO_2K = "auto_2K"

    endpoint: ClassVar[str] = "bytedance/seedream/v5/pro/edit"
    title: ClassVar[str] = "Seedream 5.0 Pro Image Editing"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=10,
        description="The source images, in order; the prompt can call them first, second and so on.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    image_size: ImageSizeChoice | ImageSize = Field(
        default=ImageSizeChoice.AUTO_2K,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size. Aspect ratio 0.0625 to 16.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one go; each one is charged.")
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
