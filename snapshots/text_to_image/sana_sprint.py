class SanaSprint(FalNode):
    """
    Generate 4K images in about two steps with Sana Sprint, NVIDIA's distilled Sana: the quickest of the family, for previews at full screen size.
    sana, sana-sprint, nvidia, text-to-image, image, 4k, real-time

    Base Sana and v1.5 take 18 steps.

    Use cases:
    - Change a shop's 4K video wall with each hour's weather
    - Answer gallery visitors' words with a full-screen picture at once
    - Try neon, anime and photo presets of a ramen cart in seconds
    - Loop fresh planet surfaces behind a planetarium queue
    - Cook up big rough skies for a theatre projection test
    """

    endpoint: ClassVar[str] = "fal-ai/sana/sprint"
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
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=3840, height=2160),
        description="Size of the picture: a preset shape or your own width and height.",
    )
    num_inference_steps: int = Field(
        default=2, ge=1, le=20, description="Denoising steps: more of them take longer and add detail."
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
