class BytedanceSeedreamV45TextToImage(FalNode):
    """
    Generate pictures of 2K to 4K from text with ByteDance's Seedream 4.5.
    seedream, bytedance, text-to-image, image, 4k, image-set, poster

    One prompt can return a set of up to six related pictures; 4.0 also makes smaller ones and costs less.

    Use cases:
    - Make a festival poster with legible small print
    - Lay out a menu board with readable prices
    - Feed a print queue from a model whose smallest picture is 2K
    - Rerun a six-panel Seedream 4.5 comic from its seed with one line changed
    - Rerun a 4.5 motif from its seed for offset print
    """

    class ImageSizeChoice(str, Enum):
        SQUARE_HD = "square_hd"
        SQUARE = "square"
        PORTRAIT_4_3 = "portrait_4_3"
        PORTRAIT_16_9 = "portrait_16_9"
        LANDSCAPE_4_3 = "landscape_4_3"
        LANDSCAPE_16_9 = "landscape_16_9"
        AUTO_2K = "auto_2K"
        AUTO_4K = "auto_4K"

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedream/v4.5/text-to-image"
    title: ClassVar[str] = "Seedream 4.5 – Text to Image"
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
        default=ImageSize(width=2048, height=2048),
        description="Size of the picture: a preset, auto at 2K or 4K, or a width and height: 1920 to 4096 pixels a side, or 2560x1440 to 4096x4096 in all.",
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
        description="How many related pictures one run may return, each one charged. The model may stop at fewer; it multiplies with the number of runs.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
