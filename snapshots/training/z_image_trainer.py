class ZImageTrainer(FalNode):
    """
    Train a LoRA for Z-Image Turbo and say whether content, style or both should be learned.
    z-image, alibaba, training, lora, style, turbo

    Takes a zip of ten pictures or more and gives weights; the V2 trainer is cheaper a step but has no such switch.

    Use cases:
    - Learn a watercolour style for blog pictures
    - Train a mascot that Z-Image Turbo then draws in eight steps
    - Learn only the brushwork of a picture set, not its motifs
    - Train one product in content mode for new scenes
    - Train face and mood of a singer's portraits together in balanced mode
    """

    class TrainingType(str, Enum):
        CONTENT = "content"
        STYLE = "style"
        BALANCED = "balanced"

    endpoint: ClassVar[str] = "fal-ai/z-image-trainer"
    title: ClassVar[str] = "Z-Image Turbo – LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "training_type", "default_caption", "steps")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of pictures in one style or of one subject, best ten or more; a text file of the same name may hold each caption.",
    )
    steps: int = Field(
        default=1000,
        ge=100,
        le=10000,
        multiple_of=100,
        description="Training steps: more learn the material more closely, cost more, and in the end copy it.",
    )
    learning_rate: float = Field(
        default=0.0001,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Caption for pictures that come without a text file; when unset, a missing file stops the training.",
    )
    training_type: TrainingType = Field(
        default=TrainingType.BALANCED, description="Whether training looks more at content, at style or at both."
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
