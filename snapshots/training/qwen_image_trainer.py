class QwenImageTrainer(FalNode):
    """
    Train a style or subject LoRA for the first Qwen Image on a zip of pictures.
    qwen-image, qwen, training, lora, fine-tuning, trigger-phrase

    Captions are optional: pictures without a text file get your trigger phrase; the 2512 trainers serve the later model.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/qwen-image-2512-trainer.

    Use cases:
    - Teach a label style for product packaging
    - Learn a comic letterer's speech balloons
    - Make weights for the first Qwen Image with LoRAs
    - Train on uncaptioned photos with one trigger phrase
    - Teach a school crest that a chosen phrase calls up later
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-trainer"
    title: ClassVar[str] = "Qwen Image – LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "trigger_phrase", "steps", "learning_rate")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of PNG, JPEG or WebP pictures, best ten or more, each with a text file of the same name that holds its caption.",
    )
    steps: int = Field(
        default=1000,
        ge=1,
        le=8000,
        description="Training steps: more learn the material more closely, cost more, and in the end copy it.",
    )
    learning_rate: float = Field(
        default=0.0005,
        ge=1e-06,
        le=0.01,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    trigger_phrase: str = Field(
        default="", description="Caption given to every image that has no text file of its own."
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
