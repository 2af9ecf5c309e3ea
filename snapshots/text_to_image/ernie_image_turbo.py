class ErnieImageTurbo(FalNode):
    """
    Generate up to four pictures in about eight steps with Baidu's ERNIE-Image Turbo.
    ernie-image, baidu, text-to-image, image, turbo, fast, multilingual

    English, Chinese or Japanese prompts, rewritten by default; a third of the price of full ERNIE-Image, which takes up to 100 steps.

    Use cases:
    - Make thumbnails in bulk
    - Sketch banner ideas during a meeting
    - Draft in eight steps before the 50-step ERNIE-Image picture
    - Keep a public picture form closed to visitors' own LoRA files
    - See what bare Turbo draws for a Japanese prompt before training a LoRA
    """

    endpoint: ClassVar[str] = "fal-ai/ernie-image/turbo"
    title: ClassVar[str] = "ERNIE-Image Turbo – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "enable_prompt_expansion")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show, in English, Chinese or Japanese: subject, setting, light and style.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image_size: ErnieImageSizePreset | ImageSize = Field(
        default=ErnieImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=8, ge=1, le=20, description="Denoising steps; this model is made for 8, more of them take longer."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=20,
        description="How closely the prompt is followed; this quick model is set to 1, higher is stricter and can look forced.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the finished pictures for unsafe content; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        prompt: str
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
