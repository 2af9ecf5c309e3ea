class PixartSigma(FalNode):
    """
    Generate images from text with PixArt-Sigma, a small open diffusion transformer of 0.6 billion parameters.
    pixart-sigma, text-to-image, image, style-presets, lightweight, open-weights

    Nine style presets, two solvers and up to eight pictures a run.

    Use cases:
    - Draw pixel-art game characters with a ready-made preset
    - Make manga pictures for a story by picking the Manga style
    - Turn one prompt into neonpunk with a preset
    - Get eight 3D-model-style icons in a single run
    - Make book-cover portraits with the Photographic preset
    """

    class Scheduler(str, Enum):
        DPM_SOLVER = "DPM-SOLVER"
        SA_SOLVER = "SA-SOLVER"

    endpoint: ClassVar[str] = "fal-ai/pixart-sigma"
    title: ClassVar[str] = "PixArt-Sigma – Text to Image"
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
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    style: PhotoMakerStyle = Field(
        default=PhotoMakerStyle.NO_STYLE, description="Ready-made look added to the prompt, such as anime or pixel art."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
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
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
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
