class QwenImageEditPlusLora(FalNode):
    """
    Edit or combine pictures with Qwen Image Edit Plus, the 2509 model, and up to three LoRAs.
    qwen-image-edit, qwen, image-to-image, image-editing, lora, multi-image, 2509

    The same settings as the 2509 LoRA node; LoRAs for one-picture edits of the first version have their own node.

    Use cases:
    - Fit a trained tile pattern onto a bathroom photo
    - Restyle a pair of photos in an illustrator's gouache look
    - Load weights made by the Qwen Image Edit Plus trainer
    - Place a trained mascot beside a real player's portrait
    - Get four takes of a trained pixel style from two sketches
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-plus-lora"
    title: ClassVar[str] = "Qwen Image Edit Plus – LoRA"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "loras", "num_images")
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
        description="Up to three trained add-ons for Qwen Image Edit Plus (2509); they are merged, each with its own weight.",
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
