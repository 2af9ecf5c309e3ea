class FluxKontextDev(FalNode):
    """
    Edit a picture by written instruction with the open-weights FLUX.1 Kontext [dev].
    flux, kontext, image-to-image, image-editing, open-weights, instruction

    Takes one picture, keeps its size or takes a set shape; steps and guidance can be set, no LoRAs. Pro and max are the hosted tiers.

    Use cases:
    - Change the sign on a shop photo by one sentence
    - Remove a person from a holiday picture
    - Run a day's shop photos through Kontext [dev] at the preset 28 steps
    - Change a label and get a JPEG back without setting a format
    - Clear glare from a shop window with steps left at 28
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

    endpoint: ClassVar[str] = "fal-ai/flux-kontext/dev"
    title: ClassVar[str] = "FLUX.1 Kontext [dev] – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resolution_mode", "num_images")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image": {"max_height": 14142, "max_width": 14142}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to edit by instruction. At most 14,142 px a side.",
    )
    num_inference_steps: int = Field(
        default=28, ge=10, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=1,
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
