class QwenImageEdit2509Lora(FalNode):
    """
    Edit or combine pictures with Qwen Image Edit 2509 and up to three LoRAs of your own.
    qwen-image-edit, qwen, image-to-image, image-editing, lora, 2509

    Size follows the last input unless set; the 2509 gallery nodes come with a LoRA built in instead.

    Use cases:
    - Give supplier photos your brand's studio look
    - Insert a trained character into a holiday photo
    - Load an edit that the 2509 trainer learned from pairs
    - Merge a sketch LoRA and a paper LoRA over two pictures
    - Turn a product photo and its swatch into your trained catalogue style
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-2509-lora"
    title: ClassVar[str] = "Qwen Image Edit 2509 – LoRA"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "loras", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture in pixels; unset, it follows the last input picture. More pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=28, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The pictures to edit or combine, in the order in which the prompt speaks of them.",
    )
    negative_prompt: str = Field(
        default=" ",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    loras: list[LoraWeight] = Field(
        default=[],
        max_length=3,
        description="Up to three trained add-ons for Qwen Image Edit 2509; they are merged, each with its own weight.",
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
