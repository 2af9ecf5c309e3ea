class SanaV1548b(FalNode):
    """
    Generate 4K images with the largest Sana, v1.5 at 4.8 billion parameters, for finer detail and prompts with many parts.
    sana, sana-1.5, nvidia, text-to-image, image, 4k, detailed

    Same inputs and 18 steps as the lighter 1.6B.

    Use cases:
    - Render a 4K cross-section of an ant hill for a biology room wall
    - Picture a bazaar with spices, lamps, cats and a clock that reads noon
    - Create a jigsaw motif of two thousand pieces' worth of detail
    - Show a botanist's greenhouse for a theatre gauze print
    - Detail a mechanical whale for a maker fair's banner
    """

    endpoint: ClassVar[str] = "fal-ai/sana/v1.5/4.8b"
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
