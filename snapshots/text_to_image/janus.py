class Janus(FalNode):
    """
    Generate up to sixteen images in parallel with DeepSeek's Janus-Pro, an autoregressive model that both understands and draws pictures.
    janus-pro, deepseek, text-to-image, image, autoregressive, parallel

    Small by nature, with a temperature instead of steps.

    Use cases:
    - Fill a sixteen-square mood grid about winter swimming in one call
    - Show students how temperature alters sampled pictures of a teapot
    - Collect many rough ideas for a beetle-shaped playground
    - Run a party game where guests guess the prompt behind sixteen small images
    - Compare token-based drawing with diffusion in a reading group
    """

    endpoint: ClassVar[str] = "fal-ai/janus"
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
        default=ImageSizePreset.SQUARE, description="Size of the picture: a preset shape or your own width and height."
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
        default=1, ge=1, le=16, description="How many pictures to make in one go; each one is charged."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
