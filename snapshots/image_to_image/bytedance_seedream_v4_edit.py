class BytedanceSeedreamV4Edit(FalNode):
    """
    Edit up to ten images together with ByteDance Seedream 4.0, at sizes up to 4K.
    seedream, bytedance, image-to-image, multi-image, image-editing, 4k

    Unlike 4.5 it accepts smaller canvases and lets you trade prompt polish for speed; up to six variations.

    Use cases:
    - Rearrange three fabric swatches into a sewn quilt preview
    - Draw a six-picture bedtime sequence starring a child's plush hippo
    - Test shorter runs in fast prompt mode before a 4K final of a poster
    - Move a museum's amphora into a drawn market scene for labels
    - Unify the wall colour across photos of a house taken years apart
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

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedream/v4/edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "max_images", "enhance_prompt_mode")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    image_size: ImageSizeChoice | ImageSize = Field(
        default=ImageSize(width=2048, height=2048),
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_images: int = Field(
        default=1, ge=1, le=6, description="How many pictures to make in one go; each one is charged."
    )
    max_images: int = Field(
        default=1,
        ge=1,
        le=6,
        description="Upper limit of related pictures each run may return; the model settles the actual number.",
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
        description="How the prompt is reworked first: standard takes longer and does better, fast saves time.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=10,
        description="The source images, in order; the prompt can call them first, second and so on.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
