class QwenImageEditPlusTrainer(FalNode):
    """
    Train LoRAs for Qwen Image Edit Plus, successor to the first edit model, by showing it paired pictures before and after the change you want repeated.
    qwen-image-edit-plus, training, lora, image-editing, before-after-pairs, fine-tuning

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Teach a steady camera-angle change for chair catalogue shots
    - Learn frosting repair on cake photos from a pastry chef's pairs
    - Train monochrome-to-sepia toning matched to one family album
    - Make an edit that drapes curtains in empty window photos
    - Reproduce a sports paper's duotone player treatment
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-plus-trainer"
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
