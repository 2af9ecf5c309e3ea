class Krea2Turbo(FalNode):
    """
    Generate pictures from text quickly with Krea 2 Turbo, in a preset shape or your own pixels.
    krea-2, krea, text-to-image, image, fast, turbo

    Works from words, which a language model can expand; the style version takes reference pictures, the LoRA version trained weights.

    Use cases:
    - Make pictures for a social feed
    - Draft magazine covers from short prompts alone, expanded for you
    - Draw a game's first concept sheets before any style picture exists
    - Read the expanded prompt behind a picture made from words alone
    - Fill a 1200 by 640 banner from a sentence, with no reference to upload
    """

    endpoint: ClassVar[str] = "fal-ai/krea-2/turbo"
    title: ClassVar[str] = "Krea 2 Turbo – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "enable_prompt_expansion")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

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
