class WanV22A14BTextToImageLora(FalNode):
    """
    Generate one picture from text with Wan 2.2 A14B and LoRA add-ons of your own.
    wan, text-to-image, image, a14b, lora, custom-style

    Each add-on goes to the high-noise stage, the low-noise stage or both; JPEG or PNG in a preset or own size; the plain A14B node is cheaper without add-ons.

    Use cases:
    - Make campaign stills of a trained product
    - Keep a trained face through a series of portraits
    - Load the pair of weights from the Wan 2.2 image trainer
    - Add film grain by a LoRA in the low-noise stage only
    - Test a video LoRA on single pictures before rendering clips
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.2-a14b/text-to-image/lora"
    title: ClassVar[str] = "Wan 2.2 A14B LoRA – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "loras", "image_size", "acceleration")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(default="", description="What to keep out of the picture.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int = Field(
        default=27, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Checks the input for unsafe content before the run; off skips it."
    )
    enable_output_safety_checker: bool = Field(
        default=False, description="Also check the finished picture for unsafe content."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    guidance_scale_2: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="Prompt guidance for the second, low-noise stage, where details settle; the first stage has its own.",
    )
    shift: float = Field(
        default=2.0,
        ge=1,
        le=10,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    loras: list[WanLoRAWeight] = Field(
        default=[],
        description="LoRA files with a scale each, and the expert they belong to: high noise, low noise or both.",
    )
    reverse_video: bool = Field(
        default=False,
        description="A leftover of the video endpoint: plays the result backwards. A still is not affected.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    image_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File type of the picture: PNG loses nothing, JPEG makes smaller files.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
