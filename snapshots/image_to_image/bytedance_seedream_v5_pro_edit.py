class BytedanceSeedreamV5ProEdit(FalNode):
    """
    Edit or combine up to ten pictures by prompt with ByteDance's Seedream 5.0 Pro, at 1K to 2K.
    seedream, bytedance, image-to-image, image-editing, multi-image, 2k

    JPEG or PNG in very wide or tall shapes too; Lite goes to 4K and can return a series.

    Use cases:
    - Retouch a campaign photo by instruction
    - Swap the background of a portrait
    - Extend an edit to a 4096 x 256 web banner
    - Choose PNG for an edited packshot, where Lite has no format to set
    - Keep an edit at auto 1K for a newsletter picture
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
    title: ClassVar[str] = "Seedream 5.0 Pro – Edit"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=10,
        description="The pictures to edit or combine; beyond ten only the last ten count.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
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
