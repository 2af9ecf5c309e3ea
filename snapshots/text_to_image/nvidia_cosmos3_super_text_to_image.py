class NvidiaCosmos3SuperTextToImage(FalNode):
    """
    Generate up to four pictures from text with NVIDIA's world model Cosmos 3 Super.
    cosmos, nvidia, text-to-image, image, agentic, world-model

    On request it draws several candidates, judges them and rewrites the prompt over up to three rounds, which costs more pictures.

    Use cases:
    - Make still training images of a warehouse for robot vision
    - Make a realistic street picture for a presentation slide
    - Get four PNG stills of one traffic scene in a single run
    - Refine a printed safety poster's forklift scene over three rounds from words alone
    - Draw the opening frame for a Cosmos 3 video when no photo exists
    """

    endpoint: ClassVar[str] = "nvidia/cosmos-3-super/text-to-image"
    title: ClassVar[str] = "Cosmos 3 Super – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "enable_agentic_generation")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=4096,
        min_length=1,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        max_length=1024,
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Rewrites the prompt into the structured JSON that Cosmos was trained on; if that fails, your own words are used.",
    )
    enable_agentic_generation: bool = Field(
        default=False,
        description="Draws several candidates, picks the best and rewrites the prompt between rounds; follows it better, but takes longer and costs more pictures.",
    )
    agentic_max_iterations: int = Field(
        default=2,
        ge=1,
        le=3,
        description="Most rounds of drawing and rewriting; works only with agentic generation on.",
    )
    agentic_samples_per_iteration: int = Field(
        default=2,
        ge=1,
        le=3,
        description="Candidates drawn and judged in each round, each one charged; the best goes on. Counts only with agentic generation on.",
    )
    agentic_early_stop: bool = Field(
        default=True,
        description="Ends the rounds early when a candidate already fits the prompt well; counts only with agentic generation on.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or a width and height; each side is brought to a multiple of 16 from 512 to 1280 pixels.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks both the prompt and the finished pictures for unsafe content; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        has_nsfw_concepts: list[bool]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
