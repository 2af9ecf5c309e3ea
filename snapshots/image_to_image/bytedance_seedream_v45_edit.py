class BytedanceSeedreamV45Edit(FalNode):
    """
    Edit or combine up to ten pictures by prompt with ByteDance's Seedream 4.5, at 2K to 4K.
    seedream, bytedance, image-to-image, image-editing, multi-image, 4k

    One run can return a series; 4.0 also makes smaller pictures and costs less.

    Use cases:
    - Put a chef, a dish and a room into one menu cover
    - Dress one model photo in several accessories
    - Rerun a Seedream 4.5 series of six postcards from its seed
    - Edit catalogue pictures where no size below 2K may slip in
    - Repeat a 4.5 edit from its seed at 4K
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

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedream/v4.5/edit"
    title: ClassVar[str] = "Seedream 4.5 – Edit"
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
        default=ImageSize(width=2048, height=2048),
        description="Size: a preset, auto at 2K or 4K, or a width and height: 1920 to 4096 pixels a side, or 2560x1440 to 4096x4096 in all. The default, a square, does not follow the input.",
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
        description="Upper limit of related pictures per run, each one charged; the model decides how many. Inputs and outputs together stay within fifteen.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
