class SanaV1516b(FalNode):
    """
    Generate 4K images with Sana v1.5 in its light 1.6-billion-parameter size: 18 steps, ten looks.
    sana, sana-1.5, nvidia, text-to-image, image, 4k, lightweight

    The 4.8B sibling follows hard prompts better at a higher price in time.

    Use cases:
    - Make a 4K slide background of tulip fields for a flower auction
    - Compare the 1.6B and 4.8B Sana on a crowded skating scene
    - Generate seat-back wallpapers for a night coach
    - Draw a wide pixel-art city for an arcade cabinet's marquee
    - Fill a hospital corridor's screen with slow coastal views
    """

    endpoint: ClassVar[str] = "fal-ai/sana/v1.5/1.6b"
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
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=3840, height=2160),
        description="Size of the picture: a preset shape or your own width and height.",
    )
    num_inference_steps: int = Field(
        default=18, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
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
