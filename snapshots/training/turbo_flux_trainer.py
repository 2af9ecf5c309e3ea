class TurboFluxTrainer(FalNode):
    """
    Train a FLUX.1 [dev] LoRA quickly, in subject or style mode, with optional cropping to faces; the speed-first trainer for FLUX.1, default trigger ohwx.
    flux, training, lora, fast-training, subject, style

    Use cases:
    - Train on a colleague's selfies over lunch for a leaving card
    - Get a rough style LoRA of risograph zines before committing to a long run
    - Learn a rescue cat for an adoption poster the same afternoon
    - Turn twelve photos of a ceramic owl into a promptable subject
    - Test which of two toy photo sets trains better, cheaply and quickly
    """

    class TrainingStyle(str, Enum):
        SUBJECT = "subject"
        STYLE = "style"

    endpoint: ClassVar[str] = "fal-ai/turbo-flux-trainer"
    _required: ClassVar[tuple[str, ...]] = ("images_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data", "trigger_phrase", "training_style", "steps", "face_crop")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip of pictures that share a style or show the same subject; ten or more work best. ZIP.",
    )
    trigger_phrase: str | None = Field(
        default="ohwx",
        description="Words that will later call up what was learned; they are put in front of the captions.",
    )
    steps: int = Field(
        default=1000,
        ge=1,
        le=10000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
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
    face_crop: bool = Field(default=True, description="Crops training pictures to the face if one is found.")

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
