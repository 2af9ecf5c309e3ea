class StableCascadeSoteDiffusion(FalNode):
    """
    Generate anime pictures with SoteDiffusion, a fine-tune of the Stable Cascade (Wuerstchen v3) architecture, tall 1024 by 1536 by default.
    sote-diffusion, stable-cascade, text-to-image, image, anime, research

    Licensed for research.

    Use cases:
    - Draw a shrine maiden feeding pigeons for a study of anime fine-tunes
    - Compare anime line quality with plain Stable Cascade on one seed
    - Sketch a tall manga cover about a bakery ghost for a fan club wall
    - Collect four hairstyles of a violinist heroine for a drawing lesson
    - Probe how tags and sentences differ as prompts in a thesis
    """

    endpoint: ClassVar[str] = "fal-ai/stable-cascade/sote-diffusion"
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
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
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
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    second_stage_guidance_scale: float = Field(
        default=2.0,
        ge=0,
        le=20,
        description="Guidance during the second stage, which adds the detail; higher clings to the prompt.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=1024, height=1536),
        description="Size of the picture: a preset shape or your own width and height.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
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
