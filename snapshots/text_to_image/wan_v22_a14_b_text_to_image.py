class WanV22A14BTextToImage(FalNode):
    """
    Generate one film-like still with Wan 2.2 A14B, the two-expert model whose second stage has its own guidance scale.
    wan, wan-2.2, a14b, text-to-image, image, cinematic, photorealism

    Larger than the 5B; for your own weights see the lora sibling.

    Use cases:
    - Take a believable frame from a film about beet farmers
    - Light a boxing gym like an 80s drama for a club poster
    - Balance the two guidance scales on a crowd at a ferry rail
    - Prepare the first frame of an A14B image-to-video shot
    - Show a cellist on a rooftop with city haze behind
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.2-a14b/text-to-image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "image_size",
        "guidance_scale",
        "guidance_scale_2",
        "acceleration",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(default="", description="What to keep out of the picture.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_inference_steps: int = Field(
        default=27, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    enable_output_safety_checker: bool = Field(
        default=False, description="Also check the finished picture for unsafe content."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    guidance_scale_2: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="Prompt guidance for the second, low-noise stage, where details settle; the first stage has its own.",
    )
    shift: float = Field(
        default=2.0,
        ge=1,
        le=10,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
