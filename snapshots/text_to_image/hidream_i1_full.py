class HidreamI1Full(FalNode):
    """
    Generate up to four pictures in 50 steps with HiDream-I1 Full.
    hidream, text-to-image, image, open-source, lora

    The undistilled open 17-billion-parameter model, and the one with guidance and LoRA add-ons; Dev and Fast need fewer steps and have neither.

    Use cases:
    - Render the final picture of a campaign from its written concept
    - Make a detailed poster illustration from text alone
    - Load a style LoRA into HiDream-I1 without any picture to start from
    - Raise guidance until a crowded written scene is followed, no source picture involved
    - Show a trained product in described scenes it was never photographed in
    """

    endpoint: ClassVar[str] = "fal-ai/hidream-i1-full"
    title: ClassVar[str] = "HiDream-I1 Full – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "loras", "guidance_scale")
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
        default=ImageSize(width=1024, height=1024),
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
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
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    loras: list[LoraWeightWithWeightName] | None = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
