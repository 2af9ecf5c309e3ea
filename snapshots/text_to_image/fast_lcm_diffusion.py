class FastLcmDiffusion(FalNode):
    """
    Generate images in about six steps with Latent Consistency sampling on SDXL or Stable Diffusion 1.5; you choose the base model.
    lcm, sdxl, text-to-image, image, fast, real-time, sd-1.5

    Quick enough for live previews, rougher than full SDXL.

    Use cases:
    - Redraw a scene as a visitor turns knobs at a science-centre exhibit
    - Show prompt suggestions live in a drawing club's web page
    - Preview SD 1.5 against SDXL on the same sentence about a clockwork crab
    - Flicker through eight costume ideas while the carnival committee talks
    - Feed a projection behind an improv troupe with whatever the audience shouts
    """

    endpoint: ClassVar[str] = "fal-ai/fast-lcm-diffusion"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "num_inference_steps")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one go; each one is charged."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height.",
    )
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the picture or sound is saved."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=6, ge=1, le=32, description="Denoising steps: more of them take longer and add detail."
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    guidance_scale: float = Field(
        default=1.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    safety_checker_version: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1, description="Which content filter does the checking."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
