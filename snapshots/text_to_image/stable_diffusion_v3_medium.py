class StableDiffusionV3Medium(FalNode):
    """
    Generate images with Stable Diffusion 3 Medium, a 2-billion-parameter model that letters better than SDXL.
    stable-diffusion, sd3, text-to-image, image, typography, open-weights

    Can lengthen the prompt by itself; no LoRAs. 3.5 Medium followed it.

    Use cases:
    - Put short lettering on a sign in a picture
    - Make an illustration from a long description
    - Have a short idea written out by prompt expansion
    - Make square album art without choosing a shape
    - Continue a series made with SD3 Medium from its seed
    """

    endpoint: ClassVar[str] = "fal-ai/stable-diffusion-v3-medium"
    title: ClassVar[str] = "Stable Diffusion 3 Medium – Text to Image"
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
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    prompt_expansion: bool = Field(
        default=False,
        description="Has extra detail written into the prompt for you; off keeps it as short as you made it.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
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
