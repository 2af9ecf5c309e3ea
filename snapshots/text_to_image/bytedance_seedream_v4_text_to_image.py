class BytedanceSeedreamV4TextToImage(FalNode):
    """
    Generate images from roughly 1K up to 4K with ByteDance's Seedream 4.0.
    seedream, bytedance, text-to-image, image, 4k, image-set

    Unlike 4.5 it accepts small sizes and lets you choose a fast or standard prompt rewrite.

    Use cases:
    - Sketch small thumbnails of a puppet theatre set, then rerun the favourite at 4K
    - Generate up to six emoji-like stickers of a grumpy radish as one family
    - Use the fast prompt rewrite to turn a farmer's note into a stall banner
    - Plan a picture book by asking for six scenes of a lost mitten together
    - Make a square album cover with the band's name painted on a barn
    """

    class ImageSizeChoice(str, Enum):
        SQUARE_HD = "square_hd"
        SQUARE = "square"
        PORTRAIT_4_3 = "portrait_4_3"
        PORTRAIT_16_9 = "portrait_16_9"
        LANDSCAPE_4_3 = "landscape_4_3"
        LANDSCAPE_16_9 = "landscape_16_9"
        AUTO = "auto"
        AUTO_2K = "auto_2K"
        AUTO_4K = "auto_4K"

    class EnhancePromptMode(str, Enum):
        STANDARD = "standard"
        FAST = "fast"

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedream/v4/text-to-image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "image_size",
        "max_images",
        "num_images",
        "enhance_prompt_mode",
    )
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
        description="How many related pictures one run may return. The model decides the real count; it multiplies with the number of runs.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    enhance_prompt_mode: EnhancePromptMode = Field(
        default=EnhancePromptMode.STANDARD,
        description="How thoroughly the prompt is improved: the careful way takes longer, the quick way is rougher.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
