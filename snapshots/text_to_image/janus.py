class Janus(FalNode):
    """
    Generate up to sixteen pictures side by side with DeepSeek's Janus-Pro, a small autoregressive model.
    janus, deepseek, text-to-image, image, autoregressive, parallel

    A temperature takes the place of steps: low is alike and safe, high is stranger.

    Use cases:
    - Fill a mood board of sixteen pictures in one run
    - Collect rough ideas for a playground
    - Raise the temperature for stranger character sketches
    - Keep sixteen icons alike with a low temperature
    - Build a small training set of one object, sixteen pictures at a time
    """

    endpoint: ClassVar[str] = "fal-ai/janus"
    title: ClassVar[str] = "Janus-Pro – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_images", "image_size", "cfg_weight", "temperature")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    temperature: float = Field(
        default=1.0,
        ge=0.1,
        le=2,
        description="Randomness when picking image tokens. Lower gives safer, more alike pictures; higher gives stranger ones.",
    )
    cfg_weight: float = Field(
        default=5.0, ge=1, le=20, description="How much the prompt counts for this model; more is more literal."
    )
    num_images: int = Field(
        default=1, ge=1, le=16, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
