class IdeogramV4(FalNode):
    """
    Generate images with accurate lettering from text with Ideogram 4.0.
    ideogram, text-to-image, image, typography, poster, logo

    Three rendering speeds, an acceleration setting and a choice of model that expands the prompt; Fast and Instant offer fewer of these.

    Use cases:
    - Design a poster with readable text
    - Make a logo with a company name
    - Have the Large model write out a short design idea
    - Letter a menu board in Ideogram 4.0's own look
    - Speed up a packaging draft by the acceleration setting
    """

    endpoint: ClassVar[str] = "ideogram/v4"
    title: ClassVar[str] = "Ideogram 4.0 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "rendering_speed", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    expansion_model: IdeogramExpansionModel = Field(
        default=IdeogramExpansionModel.MEDIUM,
        description="Model that expands the prompt: Medium is quick, Large is Ideogram's Magic Prompt. None keeps your words and saves its fee.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    rendering_speed: RenderingSpeed = Field(
        default=RenderingSpeed.BALANCED,
        description="Speed against finish: turbo takes the fewest denoising steps, quality the most.",
    )
    acceleration: AccelerationNoneToHigh = Field(
        default=AccelerationNoneToHigh.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
