class FooocusUpscaleOrVary(FalNode):
    """
    Enlarge a picture 1.5 or 2 times with Fooocus, or make subtle or strong variations of it, on SDXL with optional style presets and reference images.
    fooocus, sdxl, text-to-image, upscale, variations, image

    It starts on strong variation.

    Use cases:
    - Double a 512-pixel dragon portrait from an old campaign to print size
    - Make four subtle siblings of a favourite snail stamp design
    - Vary a quilt pattern strongly until the sewing circle agrees
    - Enlarge a generated tram poster by half before sending it to the copy shop
    - Get a fast 2x of a forum avatar for a name badge
    """

    class UovMethod(str, Enum):
        DISABLED = "Disabled"
        VARY_SUBTLE = "Vary (Subtle)"
        VARY_STRONG = "Vary (Strong)"
        UPSCALE_1_5X = "Upscale (1.5x)"
        UPSCALE_2X = "Upscale (2x)"
        UPSCALE_FAST_2X = "Upscale (Fast 2x)"

    endpoint: ClassVar[str] = "fal-ai/fooocus/upscale-or-vary"
    _required: ClassVar[tuple[str, ...]] = ("uov_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("uov_image", "uov_method", "prompt", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    styles: list[FooocusStyle] = Field(
        default=["Fooocus V2", "Fooocus Enhance", "Fooocus Sharp"],
        description="Ready-made looks, of which several can be combined.",
    )
    performance: FooocusPerformance = Field(
        default=FooocusPerformance.EXTREME_SPEED,
        description="Chooses between fewer, faster steps and more, finer ones.",
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=30,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    sharpness: float = Field(
        default=2.0,
        ge=0,
        le=30,
        description="How crisp picture and textures look; higher is sharper and can turn harsh.",
    )
    aspect_ratio: str = Field(default="1024x1024", description="Shape of the picture as width to height.")
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    loras: list[FooocusLoraWeight] = Field(
        default_factory=lambda: [
            FooocusLoraWeight(
                scale=0.1,
                path="https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/resolve/main/sd_xl_offset_example-lora_1.0.safetensors",
            )
        ],
        max_length=5,
        description="Trained style or subject add-ons to mix into the model, each with its own weight.",
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
        description="Share of the steps after which the second model takes over; higher means later.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    uov_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="uov_image_url",
        description="Image to enlarge or to make variations of.",
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
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        has_nsfw_concepts: list[bool]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
