class TurboFluxTrainer(FalNode):
    """
    Train a LoRA of a subject or style for FLUX.1 [dev] quickly, from ten pictures or more.
    flux, flux-1-dev, training, lora, fast-training, style

    Crops to faces unless told otherwise; the portrait trainer takes longer, fast training makes captions itself.

    Use cases:
    - Train a product LoRA from ten shop photos for FLUX.1 [dev]
    - Teach an illustrator's hand to FLUX.1 [dev] from a zip of drawings
    - Learn a sneaker as the subject with face cropping switched off
    - Train in style mode on a series of watercolour postcards
    - Train a travel-poster LoRA at the preset 1,000 steps with ohwx as its trigger word
    """

    class TrainingStyle(str, Enum):
        SUBJECT = "subject"
        STYLE = "style"

    endpoint: ClassVar[str] = "fal-ai/turbo-flux-trainer"
    title: ClassVar[str] = "FLUX.1 [dev] Turbo Trainer"
    _required: ClassVar[tuple[str, ...]] = ("images_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data", "trigger_phrase", "training_style", "steps", "face_crop")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"images_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip of pictures that share a style or show the same subject; ten or more work best.",
    )
    trigger_phrase: str | None = Field(
        default="ohwx",
        description="Words that will call up what was learned. They replace [trigger] in captions, or the captions if there are none.",
    )
    steps: int = Field(
        default=1000,
        ge=1,
        le=10000,
        description="Training steps: more learn the material more closely, cost more, and in the end copy it.",
    )
    learning_rate: float = Field(
        default=0.00115,
        ge=1e-07,
        le=0.01,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    training_style: TrainingStyle | None = Field(
        default=TrainingStyle.SUBJECT, description="Whether a subject or a style is learned."
    )
    face_crop: bool = Field(
        default=True, description="Looks for a face and crops each picture to it; turn it off for things and styles."
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
