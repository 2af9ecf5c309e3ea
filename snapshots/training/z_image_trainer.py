class ZImageTrainer(FalNode):
    """
    Train a LoRA for Z-Image Turbo and say whether it should learn content, style or a balance of both; the first Turbo trainer, captions optional.
    z-image-turbo, training, lora, fine-tuning, text-to-image, style

    Use cases:
    - Learn only the brushwork of a watercolour club, not its flowers
    - Train on a ceramic hen in content mode for kitchenware mock-ups
    - Balance face and mood from a singer's rehearsal photos
    - Teach the pastel palette of a symmetrical hotel lobby set
    - Fit a playground manufacturer's slide into new park scenes
    """

    class TrainingType(str, Enum):
        CONTENT = "content"
        STYLE = "style"
        BALANCED = "balanced"

    endpoint: ClassVar[str] = "fal-ai/z-image-trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "training_type", "default_caption", "steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of pictures in one style or of one subject; a text file of the same name may hold each caption. ZIP.",
    )
    steps: int = Field(
        default=1000,
        ge=100,
        le=10000,
        multiple_of=100,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    learning_rate: float = Field(
        default=0.0001,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Caption for training pictures that have none; left out, missing captions stop the run.",
    )
    training_type: TrainingType = Field(
        default=TrainingType.BALANCED, description="Whether training looks more at content, at style or at both."
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
