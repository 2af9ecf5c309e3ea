class WanV22A14BTextToImage(FalNode):
    """
    Generate one film-like picture from text with the large Wan 2.2 A14B.
    wan, text-to-image, image, a14b, cinematic, realistic

    Each of its two stages has a guidance scale of its own, the size is a preset or your own; the LoRA version takes add-ons, 5B is lighter.

    Use cases:
    - Make a film still for a pitch deck
    - Light a portrait like an 80s drama for a poster
    - Make the plain A14B still to set beside a LoRA version
    - Let a class generate film-like stills where nobody can load LoRA files
    - Keep a set of illustrations on plain A14B as it began
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.2-a14b/text-to-image"
    title: ClassVar[str] = "Wan 2.2 A14B – Text to Image"
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
        description="What the picture should show: subject, setting, light, lens and mood, as for a film still.",
    )
    negative_prompt: str = Field(default="", description="What to keep out of the picture.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int = Field(
        default=27, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Checks the input for unsafe content before the run; off skips it."
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
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
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
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
