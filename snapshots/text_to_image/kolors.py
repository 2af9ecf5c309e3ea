class Kolors(FalNode):
    """
    Generate photo-like images from English or Chinese text with Kuaishou's Kolors.
    kolors, kuaishou, text-to-image, image, photorealistic, chinese

    Six samplers, up to 150 steps and eight pictures a run; the image-to-image version starts from a picture.

    Use cases:
    - Make a photo-like poster for a food market from a written brief
    - Picture hairstyles for a salon's website that nobody has photographed
    - Get a realistic portrait from a Chinese description, with no photo
    - Fill a stock library with eight photo-like scenes from one sentence
    - Invent a still life from words in 150 steps for a wall print
    """

    class Scheduler(str, Enum):
        EULERDISCRETESCHEDULER = "EulerDiscreteScheduler"
        EULERANCESTRALDISCRETESCHEDULER = "EulerAncestralDiscreteScheduler"
        DPMSOLVERMULTISTEPSCHEDULER = "DPMSolverMultistepScheduler"
        DPMSOLVERMULTISTEPSCHEDULER_SDE_KARRAS = "DPMSolverMultistepScheduler_SDE_karras"
        UNIPCMULTISTEPSCHEDULER = "UniPCMultistepScheduler"
        DEISMULTISTEPSCHEDULER = "DEISMultistepScheduler"

    endpoint: ClassVar[str] = "fal-ai/kolors"
    title: ClassVar[str] = "Kolors – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "scheduler", "negative_prompt")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What the picture should show, in English or Chinese. Concrete words get closest."
    )
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
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    scheduler: Scheduler = Field(
        default=Scheduler.EULERDISCRETESCHEDULER,
        description="Recipe by which the noise is taken away; changes texture and how many steps are needed.",
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
