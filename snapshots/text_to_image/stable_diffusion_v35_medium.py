class StableDiffusionV35Medium(FalNode):
    """
    Generate images from text with Stable Diffusion 3.5 Medium, a 2.5-billion-parameter model.
    stable-diffusion, sd3.5, text-to-image, image, typography, open-weights

    40 steps with guidance and a negative prompt; 3.5 Large is heavier and adds LoRAs and ControlNet.

    Use cases:
    - Illustrate a how-to guide
    - Letter a hand-painted sign for a farm shop and save it as PNG
    - Draw people in yoga poses for a course page
    - Fill 4:3 slides with pictures without setting a shape
    - Ask for an odd size and have it rounded to one that fits
    """

    endpoint: ClassVar[str] = "fal-ai/stable-diffusion-v35-medium"
    title: ClassVar[str] = "Stable Diffusion 3.5 Medium – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "image_size",
        "num_images",
        "guidance_scale",
        "negative_prompt",
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
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=40, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=4.5,
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
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    auto_fix: bool = Field(
        default=True,
        description="Rounds a size that does not suit the model to the nearest one that does; off makes the run fail instead.",
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
