class QwenImageLayeredLora(FalNode):
    """
    Split a flat picture into transparent layers with Qwen Image Layered and up to three LoRAs.
    qwen-image-layered, qwen, image-to-image, layers, transparent, lora

    For artwork that your weights were trained on; plain Qwen Image Layered needs none and costs less.

    Use cases:
    - Separate packaging art into panels with a LoRA trained on your brand
    - Part anime frames with a LoRA trained on your studio's sheets
    - Peel screen mock-ups into panels, icons and text with a trained LoRA
    - Use weights that the Qwen Image Layered trainer made
    - Stack three LoRAs to split playing cards into frame and portrait
    """

    class OutputFormat(str, Enum):
        PNG = "png"
        WEBP = "webp"

    endpoint: ClassVar[str] = "fal-ai/qwen-image-layered/lora"
    title: ClassVar[str] = "Qwen Image Layered – LoRA"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "loras", "num_layers", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str | None = Field(
        default=None,
        description="Caption of the whole input picture, hidden parts included. It does not say what goes on which layer.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The flat picture to take apart, of the kind that your LoRAs were trained on.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_layers: int = Field(default=4, ge=1, le=10, description="Into how many layers the picture is taken apart.")
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: OutputFormat = Field(default=OutputFormat.PNG, description="File format of the result.")
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    loras: list[LoraWeight] = Field(
        default=[],
        max_length=3,
        description="Up to three trained add-ons for Qwen Image Layered, each with its own weight.",
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
