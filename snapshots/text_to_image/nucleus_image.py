class NucleusImage(FalNode):
    """
    Generate one or two pictures from text with Nucleus-Image, a sparse mixture-of-experts diffusion model.
    nucleus, text-to-image, image, moe, low-cost

    Seven fixed shapes, up to 100 steps, guidance and a negative prompt, at a low price a megapixel.

    Use cases:
    - Make a 3:2 picture for a photo blog by picking the ratio from a list
    - Generate newsletter illustrations at the preset guidance of 8
    - Save a shop banner as PNG without changing a setting
    - Switch guidance down to 0 for loose mood board pictures
    - Get a 2:3 book cover draft by choosing the ratio instead of pixels
    """

    class AspectRatio(str, Enum):
        RATIO_1_1 = "1:1"
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"

    endpoint: ClassVar[str] = "fal-ai/nucleus-image"
    title: ClassVar[str] = "Nucleus-Image – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_images", "negative_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=8.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=2, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
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
