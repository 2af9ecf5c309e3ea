class SanaV1516b(FalNode):
    """
    Generate 4K images from text with NVIDIA's Sana v1.5 in its light 1.6-billion-parameter size.
    sana, nvidia, text-to-image, image, 4k, style-presets, lightweight

    18 steps and nine looks; the 4.8B version draws finer and costs more per megapixel.

    Use cases:
    - Make a slide background in 4K
    - Draw a pixel-art city for a game banner in 36 steps
    - Settle a motif in the light 1.6B size before 4.8B draws it
    - Render in v1.5's 18 steps the shop-screen picture that Sprint previewed
    - Move a prompt from the first Sana to version 1.5 in its light size
    """

    endpoint: ClassVar[str] = "fal-ai/sana/v1.5/1.6b"
    title: ClassVar[str] = "Sana v1.5 1.6B – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "style_name")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=3840, height=2160),
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=18, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    style_name: PhotoMakerStyle = Field(
        default=PhotoMakerStyle.NO_STYLE,
        description="Ready-made look added to the prompt, such as cinematic or pixel art.",
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
