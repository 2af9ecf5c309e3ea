class FooocusUpscaleOrVary(FalNode):
    """
    Enlarge a picture 1.5 or 2 times with Fooocus, or make subtle or strong variations of it.
    fooocus, sdxl, image, upscale, variations, image-prompt

    Takes a picture, style presets and up to four references on SDXL; strong variation is set at first.

    Use cases:
    - Enlarge an illustration for print
    - Make variations of a logo draft
    - Enlarge a scan 1.5 times with no reference picture to find
    - Choose the fast 2x for a quick preview from the picture alone
    - Get four strong variations of a tile with the method left as set
    """

    class UovMethod(str, Enum):
        DISABLED = "Disabled"
        VARY_SUBTLE = "Vary (Subtle)"
        VARY_STRONG = "Vary (Strong)"
        UPSCALE_1_5X = "Upscale (1.5x)"
        UPSCALE_2X = "Upscale (2x)"
        UPSCALE_FAST_2X = "Upscale (Fast 2x)"

    endpoint: ClassVar[str] = "fal-ai/fooocus/upscale-or-vary"
    title: ClassVar[str] = "Fooocus Upscale or Vary"
    _required: ClassVar[tuple[str, ...]] = ("uov_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("uov_image", "uov_method", "prompt", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    styles: list[FooocusStyle] = Field(
        default=["Fooocus V2", "Fooocus Enhance", "Fooocus Sharp"],
        description="Ready-made looks, of which several can be combined.",
    )
    performance: FooocusPerformance = Field(
        default=FooocusPerformance.EXTREME_SPEED,
        description="Steps against speed: Quality takes most, Extreme Speed and Lightning fewest.",
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=30,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    sharpness: float = Field(
        default=2.0,
        ge=0,
        le=30,
        description="How crisp picture and textures look; higher is sharper and can turn harsh.",
    )
    aspect_ratio: str = Field(
        default="1024x1024",
        description="Size of the picture as width x height in pixels, such as 1024x1024; both must be multiples of 8.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    loras: list[FooocusLoraWeight] = Field(
        default_factory=lambda: [
            FooocusLoraWeight(
                scale=0.1,
                path="https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/resolve/main/sd_xl_offset_example-lora_1.0.safetensors",
            )
        ],
        max_length=5,
        description="Up to five LoRAs to merge into the model, each with its own weight; a light offset LoRA is set at first.",
    )
    refiner_model: FooocusRefiner = Field(
        default=FooocusRefiner.NONE,
        description="Second model that takes over for the last steps; none leaves the main one to finish.",
    )
    refiner_switch: float = Field(
        default=0.8,
        ge=0,
        le=1,
        multiple_of=0.0001,
        description="Share of the steps after which the refiner takes over; 0.4 suits an SD 1.5 refiner, 0.8 an SDXL one.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.JPEG, description="File format of the result."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    uov_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="uov_image_url",
        description="Picture to enlarge or to make variations of.",
    )
    uov_method: UovMethod = Field(
        default=UovMethod.VARY_STRONG,
        description="What happens to the picture: subtle or strong variation, or an enlargement.",
    )
    image_prompt_1: ImagePrompt | None = Field(
        default=None, description="First picture used as a prompt, with its kind, weight and end point."
    )
    image_prompt_2: ImagePrompt | None = Field(
        default=None, description="Second picture used as a prompt, set up like the first."
    )
    image_prompt_3: ImagePrompt | None = Field(
        default=None, description="Third picture used as a prompt, set up like the first."
    )
    image_prompt_4: ImagePrompt | None = Field(
        default=None, description="Fourth picture used as a prompt, set up like the first."
    )
    mixing_image_prompt_and_vary_upscale: bool = Field(
        default=False, description="Lets picture prompts and varying or enlarging work together in one run."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        has_nsfw_concepts: list[bool]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
