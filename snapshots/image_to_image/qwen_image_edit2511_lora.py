class QwenImageEdit2511Lora(FalNode):
    """
    Edit or combine pictures with Qwen Image Edit 2511 and up to three LoRAs of your own.
    qwen-image-edit, qwen, image-to-image, image-editing, lora, custom-style, 2511

    For a trained style, product or edit; size follows the input, and without LoRAs the plain 2511 node costs less.

    Use cases:
    - Render house photos with an architect's watercolour LoRA
    - Give bakery product shots one trained light
    - Load weights that were trained for the 2511 editor
    - Stack three LoRAs on a product photo and save it as WebP
    - Draft with a trained mascot at high acceleration on 2511
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-2511/lora"
    title: ClassVar[str] = "Qwen Image Edit 2511 – LoRA"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "loras", "acceleration")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture in pixels; unset, it takes the input's measures. More pixels cost more.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The pictures to edit or combine, in the order in which the prompt speaks of them.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=4.5,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    loras: list[LoraWeight] = Field(
        default=[],
        max_length=3,
        description="Up to three trained add-ons for Qwen Image Edit 2511; they are merged, each with its own weight.",
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
