class FalAiBytedanceSeedreamV5LiteTextToImage(FalNode):
    """
    Generate pictures of 2K to 4K from text with Seedream 5.0 Lite, at its former address on fal.
    seedream, bytedance, text-to-image, image, 4k, image-set

    Same inputs as the node that succeeds it; keep it only for workflows built on this one.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is bytedance/seedream/v5/lite/text-to-image.

    Use cases:
    - Make large pictures for a print brochure
    - Draw a set of matching product scenes
    - Rerun a Seedream 5.0 Lite workflow that was built on fal's former address
    - Keep an older workflow's 3K posters coming
    - Pass pictures to Seedance 2.0 in an older workflow
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

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedream/v5/lite/text-to-image"
    title: ClassVar[str] = "Seedream 5.0 Lite – Text to Image (Former Address)"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "max_images", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
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
    return_byteplus_urls: bool = Field(
        default=False, description="Returns addresses that Seedance 2.0 trusts; they expire after 24 hours."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
