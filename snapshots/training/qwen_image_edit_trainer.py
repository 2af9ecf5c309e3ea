class QwenImageEditTrainer(FalNode):
    """
    Train an editing LoRA for the first Qwen Image Edit from pairs of pictures before and after.
    qwen-image-edit, qwen, training, lora, before-after, fine-tuning

    One start and one end picture each, with a caption; later trainers take further references.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/qwen-image-edit-2509-trainer.

    Use cases:
    - Teach glass-glare removal from corrected photos
    - Learn an engraving effect for portraits
    - Make weights for the one-picture Qwen Image Edit LoRA node
    - Teach colour repair of faded book covers from before-and-after pairs
    - Learn the planting of bare flower beds by example
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-trainer"
    title: ClassVar[str] = "Qwen Image Edit – LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of image pairs named ROOT_start and ROOT_end; a text file per pair may hold the edit instruction.",
    )
    learning_rate: float = Field(
        default=0.0001,
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
        description="Instruction for pairs that come without a text file; when unset, a missing file stops the training.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
