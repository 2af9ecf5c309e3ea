class IllusionDiffusion(FalNode):
    """
    Hide one picture inside another: Illusion Diffusion paints your prompt so that the light and dark of the input image show through, such as a face, spiral, logo or QR code in a landscape.
    illusion-diffusion, text-to-image, image, controlnet, optical-illusion, qr-code

    Use cases:
    - Conceal a clinic's tooth logo in a mountain range for the foyer
    - Grow a checkerboard out of a vineyard seen from the air
    - Hide the word JUMP in a jungle for a trampoline park banner
    - Bury a spiral in a medieval market scene for a puzzle magazine
    - Weave a QR code to the menu into a bowl of ramen, then test it with a phone
    """

    class Scheduler(str, Enum):
        DPM_PLUS_PLUS_KARRAS_SDE = "DPM++ Karras SDE"
        EULER = "Euler"

    endpoint: ClassVar[str] = "fal-ai/illusion-diffusion"
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
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    guidance_scale: float = Field(
        default=7.5,
        gt=0,
        le=50,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
        description="Size of the picture: a preset shape or your own width and height.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
