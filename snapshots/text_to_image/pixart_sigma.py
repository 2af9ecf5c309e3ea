class PixartSigma(FalNode):
    """
    Generate up to eight images with PixArt-Sigma, a 0.6-billion-parameter diffusion transformer from Huawei's lab, with nine style presets and two solvers.
    pixart, pixart-sigma, text-to-image, image, lightweight, style-presets

    Small, openly published, 1024-pixel by default.

    Use cases:
    - Set the pixel-art preset and draw eight shopkeepers for a retro game
    - Turn a fable about a fox and grapes into manga
    - Compare DPM and SA solvers in a coursework chart
    - Render neon-punk rickshaws for a noodle festival's wristband
    - Make 3D-style fruit for a counting app
    """

    class Scheduler(str, Enum):
        DPM_SOLVER = "DPM-SOLVER"
        SA_SOLVER = "SA-SOLVER"

    endpoint: ClassVar[str] = "fal-ai/pixart-sigma"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "style", "image_size", "num_images")
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
    style: PhotoMakerStyle = Field(
        default=PhotoMakerStyle.NO_STYLE, description="Ready-made look added to the prompt, such as anime or pixel art."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height.",
    )
    num_inference_steps: int = Field(
        default=35, ge=5, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    scheduler: Scheduler = Field(
        default=Scheduler.DPM_SOLVER,
        description="Recipe by which the noise is taken away; changes texture and how many steps are needed.",
    )
    guidance_scale: float = Field(
        default=4.5,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
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
