class FluxKontextLora(FalNode):
    """
    Edit a picture by instruction with FLUX.1 Kontext [dev] and LoRAs of your own.
    flux, kontext, image-to-image, lora, image-editing, custom-style

    Takes one picture and no mask; plain Kontext [dev] has these inputs but no LoRAs and starts at 28 steps, not 30; the inpaint version adds mask and reference.

    Use cases:
    - Clean headlights in dealer photos with a trained edit and no mask
    - Turn street photos into a house drawing style
    - Run an edit LoRA from the Kontext trainer on one photo, without a reference
    - Give wedding photos a lighting and a grain LoRA and get them in 3:2
    - Return a LoRA edit in 4:5 for a feed
    """

    class ResolutionMode(str, Enum):
        AUTO = "auto"
        MATCH_INPUT = "match_input"
        RATIO_1_1 = "1:1"
        RATIO_16_9 = "16:9"
        RATIO_21_9 = "21:9"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_4_5 = "4:5"
        RATIO_5_4 = "5:4"
        RATIO_3_4 = "3:4"
        RATIO_4_3 = "4:3"
        RATIO_9_16 = "9:16"
        RATIO_9_21 = "9:21"

    endpoint: ClassVar[str] = "fal-ai/flux-kontext-lora"
    title: ClassVar[str] = "FLUX.1 Kontext [dev] LoRA – Edit"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "loras", "num_images", "resolution_mode")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image": {"max_height": 14142, "max_width": 14142}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to edit by instruction. At most 14,142 px a side.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    num_inference_steps: int = Field(
        default=30, ge=10, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=2.5,
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
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    resolution_mode: ResolutionMode = Field(
        default=ResolutionMode.MATCH_INPUT,
        description="How the edit gets its size: picked by the model, like the input, or a fixed shape.",
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
