class BytedanceSeedreamV4TextToImage(FalNode):
    """
    Generate pictures of about 1K to 4K from text with ByteDance's Seedream 4.0.
    seedream, bytedance, text-to-image, image, 4k, image-set

    A fast or a careful prompt rewrite can be chosen, and one prompt can return a set; 4.5 starts at 2K.

    Use cases:
    - Make a square album cover with the band's name
    - Draw sticker motifs as one family
    - Sketch at 1K and rerun the favourite at 4K
    - Turn a scribbled note into a banner with the fast rewrite
    - Draw six matching 1024-pixel icons from a single prompt
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
    title: ClassVar[str] = "Seedream 4.0 – Text to Image"
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
        description="Size of the picture: a preset, an auto size, or a width and height of your own, between 960x960 and 4096x4096 pixels in all.",
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
        description="How many related pictures one run may return, each one charged. The model decides the real count; it multiplies with the number of runs.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
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
