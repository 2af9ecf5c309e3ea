class IdeogramV4Fast(FalNode):
    """
    Generate images with lettering quickly from text with Ideogram 4.0 Fast.
    ideogram, text-to-image, image, typography, fast, logo

    Keeps the three rendering speeds of 4.0, without its acceleration and its Large expansion model; Instant has no speeds at all.

    Use cases:
    - Draft banner texts for an online shop
    - Make quick thumbnails with a title on them
    - Switch a logo draft from turbo to quality on the Fast model
    - Finish a sale banner in quality speed after three turbo drafts
    - Send minor tiles through turbo and the lead picture through quality
    """

    class ExpansionModel(str, Enum):
        NONE = "None"
        MEDIUM = "Medium"

    endpoint: ClassVar[str] = "ideogram/v4/fast"
    title: ClassVar[str] = "Ideogram 4.0 Fast – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "rendering_speed", "num_images")
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
    rendering_speed: RenderingSpeed = Field(
        default=RenderingSpeed.BALANCED,
        description="Speed against finish: turbo takes the fewest denoising steps, quality the most.",
    )
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
