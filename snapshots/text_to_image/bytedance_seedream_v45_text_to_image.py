class BytedanceSeedreamV45TextToImage(FalNode):
    """
    Generate 2K to 4K images from text with ByteDance's Seedream 4.5, the newest of the line; one prompt can return a set of related pictures.
    seedream, bytedance, text-to-image, image, 4k, image-set

    Use cases:
    - Produce a 4096-pixel festival poster with three lines of legible small print
    - Ask for four seasons of one vineyard as a matching set in a single run
    - Render a chocolate-box lid sharp enough for offset printing
    - Draw six consecutive panels of a squirrel learning to drum with the same squirrel
    - Lay out a menu board for a crab shack with prices that can be read
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
        description="Size of the picture: a preset shape or your own width and height.",
    )
    num_images: int = Field(
        default=1, ge=1, le=6, description="How many pictures to make in one go; each one is charged."
    )
    max_images: int = Field(
        default=1,
        ge=1,
        le=6,
        description="How many related pictures one run may return. The model may stop at fewer; it multiplies with the number of runs.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
