class BytedanceSeedreamV4Edit(FalNode):
    """
    Edit or combine up to ten pictures by prompt with ByteDance's Seedream 4.0, at about 1K to 4K.
    seedream, bytedance, image-to-image, image-editing, multi-image, 4k

    A fast or a careful prompt rewrite can be chosen, and one run can return a series; 4.5 starts at 2K.

    Use cases:
    - Unify the wall colour over photos of one house
    - Turn fabric swatches into a quilt preview
    - Test edits in the fast prompt mode before a 4K final
    - Edit an avatar on a 1K canvas, smaller than Seedream 4.5 goes
    - Read back the seed of a repainted room and reuse it for the next one
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
    title: ClassVar[str] = "Seedream 4.0 – Edit"
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
        description="Size of the picture: a preset, an auto size, or a width and height; less than 921,600 pixels in all are scaled up. The default, a square, does not follow the input.",
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
        description="Upper limit of related pictures each run may return, each one charged; the model settles the actual number. Inputs and results together are at most 15.",
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
        description="How the prompt is reworked first: standard takes longer and does better, fast saves time.",
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
