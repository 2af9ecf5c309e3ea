class IdeogramV4Instant(FalNode):
    """
    Generate images with lettering from text with Ideogram 4.0 Instant, the version with the fewest settings.
    ideogram, text-to-image, image, typography, fast, draft

    Size, number of pictures and prompt expansion can be set; Fast and 4.0 let you choose a rendering speed.

    Use cases:
    - Sketch social posts with a short text
    - Preview a slogan on a sign
    - Draft logos on Instant with no rendering speed to choose
    - Collect layouts in Instant before Fast runs the pick in quality
    - Letter office templates with Ideogram 4.0 Instant
    """

    class ExpansionModel(str, Enum):
        NONE = "None"
        MEDIUM = "Medium"

    endpoint: ClassVar[str] = "ideogram/v4/instant"
    title: ClassVar[str] = "Ideogram 4.0 Instant – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one run; more of them cost more.")
    expansion_model: ExpansionModel = Field(
        default=ExpansionModel.MEDIUM,
        description="Model that expands the prompt: Medium rewrites it quickly, None keeps your words.",
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        timings: Any
        has_nsfw_concepts: list[bool]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
