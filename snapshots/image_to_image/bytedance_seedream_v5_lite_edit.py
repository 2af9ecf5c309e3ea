class BytedanceSeedreamV5LiteEdit(FalNode):
    """
    Edit or combine up to ten pictures by prompt with ByteDance's Seedream 5.0 Lite, at 2K to 4K.
    seedream, bytedance, image-to-image, image-editing, multi-image, 4k

    One run can return a series of related pictures; Pro stops at 2K and returns single ones.

    Use cases:
    - Put a product into a new scene for a shop
    - Combine a model, an outfit and a location in one picture
    - Get a series of six matching pictures from one photo at auto 3K
    - Edit a poster motif at automatic 3K, between a web and a print size
    - Leave the size untouched and let the model shape a 2K edit
    """

    class ImageSizeChoice(str, Enum):
        SQUARE_HD = "square_hd"
        SQUARE = "square"
        PORTRAIT_4_3 = "portrait_4_3"
        PORTRAIT_16_9 = "portrait_16_9"
        LANDSCAPE_4_3 = "landscape_4_3"
        LANDSCAPE_16_9 = "landscape_16_9"
        AUTO_2K = "auto_2K"
        AUTO_3K = "auto_3K"
        AUTO_4K = "auto_4K"

    endpoint: ClassVar[str] = "bytedance/seedream/v5/lite/edit"
    title: ClassVar[str] = "Seedream 5.0 Lite – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "max_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    image_size: ImageSizeChoice | ImageSize = Field(
        default=ImageSizeChoice.AUTO_2K,
        description="Size of the picture: a preset, auto at 2K, 3K or 4K, or a width and height; what is not within 2560x1440 to 4096x4096 pixels in all is scaled to fit.",
    )
    num_images: int = Field(
        default=1,
        ge=1,
        le=6,
        description="How many generations to run; each may return up to max_images pictures, and each picture is charged.",
    )
    max_images: int = Field(
        default=1,
        ge=1,
        le=6,
        description="Most related pictures that one generation may return, each one charged; the model decides how many come.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=10,
        description="The pictures to edit or combine; beyond ten only the last ten count.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
