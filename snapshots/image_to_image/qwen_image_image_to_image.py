class QwenImageImageToImage(FalNode):
    """
    Redraw a picture from a prompt with the first Qwen Image, at a strength you set.
    qwen-image, qwen, image-to-image, img2img, lora, turbo, restyle

    Up to three LoRAs and a ten-step turbo mode; describe the finished picture, for instructions take Qwen Image Edit.

    Use cases:
    - Turn a poster sketch with lettering into a finished design
    - Repaint a street photo as an illustration
    - Apply three Qwen Image LoRAs to a photo at half strength
    - Draft four turbo variants of one sketch in a single run
    - Spend up to 250 steps on one redrawn poster
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image/image-to-image"
    title: ClassVar[str] = "Qwen Image – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "use_turbo", "loras")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What the finished picture should show; it is a description, not an instruction."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture in pixels; unset, it follows the input picture. More pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=250, description="Denoising steps: more of them take longer and add detail."
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
    negative_prompt: str = Field(
        default=" ",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.NONE,
        description="How much speed is bought with a little quality; high suits pictures without text.",
    )
    loras: list[LoraWeight] = Field(
        default=[],
        max_length=3,
        description="Up to three trained add-ons for the first Qwen Image; they are merged, each with its own weight.",
    )
    use_turbo: bool = Field(
        default=False,
        description="Runs ten tuned steps with a guidance of 1.2 in place of your own settings, for a fast result.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to redraw: a photo, sketch or layout.",
    )
    strength: float = Field(
        default=0.6,
        ge=0,
        le=1,
        description="How far the source picture is remade: low stays close to it, the top value hardly keeps anything.",
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
