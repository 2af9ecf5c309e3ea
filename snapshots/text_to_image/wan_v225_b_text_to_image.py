class WanV225BTextToImage(FalNode):
    """
    Generate one photorealistic picture from text with the compact Wan 2.2 5B.
    wan, text-to-image, image, 5b, open-weights, realistic

    Up to 50 steps, a preset or own size, JPEG or PNG; A14B is larger, has two guidance scales and a LoRA version.

    Use cases:
    - Make a photo-like header for a blog
    - Picture a scene for a storyboard frame
    - Get a still in the look of Wan 2.2 5B footage
    - Save a compact-model still as PNG for compositing
    - Spend 50 steps on one detailed night scene
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.2-5b/text-to-image"
    title: ClassVar[str] = "Wan 2.2 5B – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_inference_steps", "shift")
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
        default=40, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
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
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    shift: float = Field(
        default=2.0,
        ge=1,
        le=10,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
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
