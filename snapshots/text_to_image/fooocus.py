class Fooocus(FalNode):
    """
    Generate SDXL images with Fooocus, the Midjourney-like app: pick from its style presets, a speed mode and LoRAs.
    fooocus, sdxl, text-to-image, image, styles, presets

    Optional control picture or mask; the sibling endpoints handle several references.

    Use cases:
    - Flip through origami, clay and low-poly presets for a kite shop's logo animal
    - Swap a friend's face onto an astronaut with the FaceSwap control, for a leaving card
    - Draw an isometric bakery for a business-plan slide
    - Follow the edges of a boat drawing while Fooocus paints the sea
    - Choose Quality mode for a neon arcade wall print
    """

    class ControlType(str, Enum):
        IMAGEPROMPT = "ImagePrompt"
        PYRACANNY = "PyraCanny"
        CPDS = "CPDS"
        FACESWAP = "FaceSwap"

    endpoint: ClassVar[str] = "fal-ai/fooocus"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "styles", "performance", "aspect_ratio", "num_images")
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
        description="Speed preset: Quality takes most steps, Extreme Speed and Lightning fewest.",
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
    control_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="control_image_url",
        description="Image that dictates the layout: edges, depth or pose of the result follow it.",
    )
    control_type: ControlType = Field(
        default=ControlType.PYRACANNY,
        description="What to take from the control picture: its overall look, its edges, its rough depth and layout, or the face.",
    )
    control_image_weight: float = Field(
        default=1.0, ge=0, le=2, description="How closely the picture follows its control image; higher is closer."
    )
    control_image_stop_at: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="Share of the run up to which the control picture acts; later resembles it more.",
    )
    inpaint_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="inpaint_image_url",
        description="Image of which a masked part is repainted or whose edges are extended.",
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Image that marks where the edit or control applies; the rest stays untouched.",
    )
    mixing_image_prompt_and_inpaint: bool = Field(
        default=False, description="Lets picture prompts and repainting work together in one run."
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
