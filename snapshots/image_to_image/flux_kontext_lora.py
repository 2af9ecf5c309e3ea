class FluxKontextLora(FalNode):
    """
    Edit an image by instruction with FLUX.1 Kontext [dev] and any number of LoRAs.
    flux, kontext, image-to-image, lora, image-editing, custom-style

    Same editor as flux-kontext/dev with trained edits on top; no mask, the instruction decides what changes.

    Use cases:
    - Apply a pencil-hatching LoRA to the street views of a walking guide
    - Clean headlights in dealer photos with an edit LoRA trained on pairs
    - Dress mascots in a licensed knitwear style for a yarn brand
    - Merge a lighting LoRA and a grain LoRA over wedding picks
    - Turn floor sketches into an office's own render style
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
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "loras", "num_images", "resolution_mode")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"image": {"max_height": 14142, "max_width": 14142}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The source image that this endpoint works on. At most 14,142 px a side.",
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
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
