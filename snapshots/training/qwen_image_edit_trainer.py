class QwenImageEditTrainer(FalNode):
    """
    Train an edit LoRA for the original Qwen Image Edit from start and end images.
    qwen-image-edit, training, lora, image-editing, before-after-pairs, personalization

    Use it when the workflow that will load the weights still runs the first edit model.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Extend an older edit workflow with an umbrella-opening LoRA
    - Teach blueprint lines to appear over model railway photos
    - Learn removal of museum glass glare from curator pairs
    - Train a coaster maker's engraving effect on pet portraits
    - Turn plain flower beds into planted ones as a nursery draws them
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of image pairs named ROOT_start and ROOT_end; a text file per pair may hold the edit instruction. ZIP.",
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
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Caption for training pictures that have none; left out, missing captions stop the run.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
