class Krea2TurboStyle(FalNode):
    """
    Generate pictures from text in the style of one to three reference pictures with Krea 2 Turbo.
    krea-2, krea, text-to-image, image, style-reference, style-transfer

    A scale sets how strong the style is; no training needed, which the LoRA version relies on.

    Use cases:
    - Make an illustration in the style of an older one
    - Keep one look over a set of blog headers
    - Blend the styles of three reference pictures
    - Weaken a borrowed style by its scale
    - Match a mood board without training a LoRA
    """

    endpoint: ClassVar[str] = "fal-ai/krea-2/turbo/style"
    title: ClassVar[str] = "Krea 2 Turbo Style – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("reference_images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "reference_images", "style_scale", "image_size")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        description="One to three pictures whose style the result should take over; their content does not matter.",
    )
    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out the prompt; if that fails, your own words are used unchanged.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one run; more of them cost more.")
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")
    style_scale: float = Field(
        default=1.0, description="How strongly the style of the references shows; higher means more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the finished pictures for unsafe content; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved; each further picture of a run adds one to it. -1 draws a new one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        timings: Any
        has_nsfw_concepts: list[bool]
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
