class StableDiffusionV35Large(FalNode):
    """
    Generate images from text with Stable Diffusion 3.5 Large, with LoRAs, a ControlNet and an IP-Adapter.
    stable-diffusion, sd3.5, text-to-image, image, lora, controlnet, ip-adapter

    28 steps and up to four pictures; 3.5 Medium is lighter and takes text only.

    Use cases:
    - Make a poster with readable lettering
    - Illustrate a magazine article from a detailed prompt
    - Use a LoRA trained for SD 3.5 Large
    - Hold a layout with a ControlNet and its control picture
    - Take the style of a reference picture by IP-Adapter
    """

    endpoint: ClassVar[str] = "fal-ai/stable-diffusion-v35-large"
    title: ClassVar[str] = "Stable Diffusion 3.5 Large – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "loras", "num_images")
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
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=3.5,
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
    controlnet: StableDiffusionControlNet | None = Field(
        default=None, description="A control net with its weights and a control picture, which steers the layout."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture in pixels. Unset, it is a 4:3 landscape, or that of the control picture if there is one. More pixels cost more.",
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    ip_adapter: IPAdapter | None = Field(
        default=None, description="An adapter that lets a reference picture act as part of the prompt."
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
