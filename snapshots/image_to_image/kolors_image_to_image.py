class KolorsImageToImage(FalNode):
    """
    Redraw a picture from an English or Chinese prompt with Kuaishou's Kolors, aimed at photo-like results.
    kolors, kuaishou, image-to-image, photorealistic, restyle, chinese

    Takes an image, a strength and one of six samplers; plain Kolors starts from text alone.

    Use cases:
    - Turn a product render into a photo-like picture
    - Make a believable room photo from a mock-up
    - Rework a food stall sketch with a Chinese prompt
    - Get eight photographic takes on one rough draft
    - Pick one of six samplers to redraw a furniture mock-up
    """

    class Scheduler(str, Enum):
        EULERDISCRETESCHEDULER = "EulerDiscreteScheduler"
        EULERANCESTRALDISCRETESCHEDULER = "EulerAncestralDiscreteScheduler"
        DPMSOLVERMULTISTEPSCHEDULER = "DPMSolverMultistepScheduler"
        DPMSOLVERMULTISTEPSCHEDULER_SDE_KARRAS = "DPMSolverMultistepScheduler_SDE_karras"
        UNIPCMULTISTEPSCHEDULER = "UniPCMultistepScheduler"
        DEISMULTISTEPSCHEDULER = "DEISMultistepScheduler"

    endpoint: ClassVar[str] = "fal-ai/kolors/image-to-image"
    title: ClassVar[str] = "Kolors – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="What the finished picture should show, in English or Chinese.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=150, description="Denoising steps: more of them take longer and add detail."
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
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the picture in pixels: a preset shape or a width and height of your own."
    )
    scheduler: Scheduler = Field(
        default=Scheduler.EULERDISCRETESCHEDULER,
        description="Recipe by which the noise is taken away; changes texture and how many steps are needed.",
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to redraw: a photo, a sketch or a render.",
    )
    strength: float = Field(
        default=0.85,
        ge=0.01,
        le=1,
        description="How far the source picture is remade: low stays close to it, the top value hardly keeps anything.",
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
