class StableDiffusionV3Medium(FalNode):
    """
    Generate images with Stable Diffusion 3 Medium, Stability AI's first released MMDiT model at 2 billion parameters.
    stable-diffusion, sd3, text-to-image, image, mmdit, typography

    Spells better than SDXL; 3.5 Medium is its improved successor.

    Use cases:
    - Write Gone Fishing on a door hanger in a cottage picture
    - Chart progress from SDXL to SD3 on the same lantern shop
    - Upsample a short idea about a clockmaker into a fuller scene
    - Place a green bottle, a pear and a key in that order
    - Keep an SD3 image series of lighthouses going from its seeds
    """

    endpoint: ClassVar[str] = "fal-ai/stable-diffusion-v3-medium"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "image_size",
        "num_images",
        "negative_prompt",
        "prompt_expansion",
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
    prompt_expansion: bool = Field(
        default=False,
        description="Has extra detail written into the prompt for you; off keeps it as short as you made it.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str
        num_images: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
