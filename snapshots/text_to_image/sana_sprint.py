class SanaSprint(FalNode):
    """
    Generate 4K images from text in about two steps with Sana Sprint, NVIDIA's distilled Sana.
    sana, nvidia, text-to-image, image, 4k, fast, few-step

    The quickest of the line and at most twenty steps; plain Sana takes 18 and costs less per megapixel.

    Use cases:
    - Preview wallpaper ideas at full screen size in the two preset steps
    - Fill a slide deck with 4K backdrops during a meeting
    - Get a 4K draft from Sana Sprint before plain Sana's 18-step version
    - Try all nine style presets on one prompt at the preset two steps
    - Raise the steps from the preset two to eight for a cleaner picture
    """

    endpoint: ClassVar[str] = "fal-ai/sana/sprint"
    title: ClassVar[str] = "Sana Sprint – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "image_size",
        "num_images",
        "num_inference_steps",
        "style_name",
    )
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
        default=2, ge=1, le=20, description="Denoising steps: more of them take longer and add detail."
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
