class StableCascadeSoteDiffusion(FalNode):
    """
    Generate up to four anime pictures with SoteDiffusion, a fine-tune of Würstchen V3.
    sote-diffusion, stable-cascade, text-to-image, image, anime, research

    Shares its base with Stable Cascade; tall 1024 by 1536 by default, with steps and guidance for each of two stages; licensed for research.

    Use cases:
    - Draw a tall manga cover
    - Sketch anime hairstyles for a drawing lesson
    - Make an anime heroine at the preset 1024 by 1536
    - Use up to 50 draft steps on one detailed anime scene
    - Split fifty draft and twenty-four decoding steps on a shrine scene
    """

    endpoint: ClassVar[str] = "fal-ai/stable-cascade/sote-diffusion"
    title: ClassVar[str] = "SoteDiffusion – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "image_size",
        "num_images",
        "first_stage_steps",
        "second_stage_steps",
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
    first_stage_steps: int = Field(
        default=25, ge=4, le=50, description="Steps of the draft stage, which settles content and layout."
    )
    second_stage_steps: int = Field(
        default=10, ge=4, le=24, description="Steps of the decoding stage, which adds detail to the draft."
    )
    guidance_scale: float = Field(
        default=8.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    second_stage_guidance_scale: float = Field(
        default=2.0,
        ge=0,
        le=20,
        description="Guidance during the second stage, which adds the detail; higher clings to the prompt.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=1024, height=1536),
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
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
