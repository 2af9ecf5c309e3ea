class QwenImage2512Trainer(FalNode):
    """
    Train a style or subject LoRA for Qwen Image 2512 on a zip of captioned pictures.
    qwen-image, qwen, training, lora, fine-tuning, text-to-image

    Gives a LoRA file and its configuration, after 1,000 steps by default; the Qwen Image 2512 LoRA node loads it.

    Use cases:
    - Teach the model your product line for new shop pictures
    - Train a house style for blog illustrations
    - Make the weights that the Qwen Image 2512 LoRA node loads
    - Train a packaging style for Qwen Image 2512 in 1,000 steps
    - Learn a person's face from captioned portraits
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-2512-trainer"
    title: ClassVar[str] = "Qwen Image 2512 – LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of pictures, each with a text file of the same name that holds its caption.",
    )
    learning_rate: float = Field(
        default=0.0005,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    steps: int = Field(
        default=1000,
        ge=100,
        le=30000,
        multiple_of=100,
        description="Training steps: more learn the material more closely, cost more, and in the end copy it.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Caption for pictures that come without a text file; when unset, a missing file stops the training.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
