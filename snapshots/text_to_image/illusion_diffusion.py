class IllusionDiffusion(FalNode):
    """
    Hide a pattern in a generated scene with Illusion Diffusion, such as a logo, a word, a spiral or a QR code.
    illusion-diffusion, text-to-image, image, controlnet, optical-illusion, qr-code

    Takes the pattern picture and a prompt; one weight sets how plainly light and dark show through.

    Use cases:
    - Hide a logo in a landscape for a campaign
    - Make an artistic QR code for a menu
    - Conceal a word in a jungle scene for a park banner
    - Blend a spiral into an old town for a puzzle page
    - Let a hidden pattern guide only the first half of the drawing steps
    """

    class Scheduler(str, Enum):
        DPM_PLUS_PLUS_KARRAS_SDE = "DPM++ Karras SDE"
        EULER = "Euler"

    endpoint: ClassVar[str] = "fal-ai/illusion-diffusion"
    title: ClassVar[str] = "Illusion Diffusion – Hidden Picture"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "controlnet_conditioning_scale", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The pattern to hide: bold shapes in black and white work best.",
    )
    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    guidance_scale: float = Field(
        default=7.5,
        gt=0,
        le=50,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    controlnet_conditioning_scale: float = Field(
        default=1.0,
        description="How plainly the hidden pattern shows. Higher is easier to see, lower blends it into the scene.",
    )
    control_guidance_start: float = Field(
        default=0.0, ge=0, le=1, description="Share of the run at which the hidden pattern begins to shape the picture."
    )
    control_guidance_end: float = Field(
        default=1.0, ge=0, le=1, description="Share of the run at which the hidden pattern stops shaping the picture."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    scheduler: Scheduler = Field(
        default=Scheduler.EULER,
        description="Recipe by which the noise is taken away; changes texture and how many steps are needed.",
    )
    num_inference_steps: int = Field(
        default=40, ge=0, le=80, description="Denoising steps: more of them take longer and add detail."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height, both multiples of 8.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
