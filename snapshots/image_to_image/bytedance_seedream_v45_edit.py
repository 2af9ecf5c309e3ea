class BytedanceSeedreamV45Edit(FalNode):
    """
    Edit or combine up to ten images by prompt with ByteDance Seedream 4.5, output to 4K.
    seedream, bytedance, image-to-image, multi-image, 4k, image-editing

    The newer model than v4, for larger pictures; one run can return a series.

    Use cases:
    - Dress one mannequin photo in seven separate accessories for a milliner's window
    - Bring a chef, a dish and a dining room together in one 4K menu cover
    - Derive a set of matching postcards from a single lighthouse shot
    - Put a school crest and a bus photo together for the new livery
    - Seat five separately photographed band members round one table
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
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_images: int = Field(
        default=1, ge=1, le=6, description="How many pictures to make in one go; each one is charged."
    )
    max_images: int = Field(
        default=1,
        ge=1,
        le=6,
        description="Upper limit of related pictures per run; the model decides how many. Inputs and outputs together stay within fifteen.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
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

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
