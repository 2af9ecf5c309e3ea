class BytedanceSeedreamV5ProTextToImage(FalNode):
    """
    Generate pictures of 1K to 2K from text with ByteDance's Seedream 5.0 Pro, as JPEG or PNG.
    seedream, bytedance, text-to-image, image, 2k, poster

    Shapes may be very wide or tall; Lite goes to 4K and can return a set.

    Use cases:
    - Create a key visual for a campaign
    - Make a headline picture for a news article
    - Draw a 4096 x 256 skyline for a page header
    - Choose PNG for a drawing that goes to retouching, a choice Lite lacks
    - Keep to 1K for a quick look at an idea
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

    endpoint: ClassVar[str] = "bytedance/seedream/v5/pro/text-to-image"
    title: ClassVar[str] = "Seedream 5.0 Pro – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizeChoice | ImageSize = Field(
        default=ImageSizeChoice.AUTO_2K,
        description="Size of the picture: a preset, auto at 1K or 2K, or a width and height of your own with 1024x1024 to 2048x2048 pixels in all. Aspect ratio 0.0625 to 16.",
    )
    num_images: int = Field(
        default=1, description="How many separate pictures to make from the prompt; each one is charged."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
