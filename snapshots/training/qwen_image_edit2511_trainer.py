class QwenImageEdit2511Trainer(FalNode):
    """
    Fine-tune Qwen-Image-Edit-2511, the later of the two dated edit releases here, on before-and-after pairs; output is a LoRA that repeats your edit.
    qwen-image-edit, training, lora, image-editing, before-after-pairs, 2511

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Teach consistent mannequin removal for a hosiery shop
    - Learn a nail studio's polish swaps from client hand photos
    - Train an edit that ages leather bags by ten years
    - Carry over a 2509 dataset and see whether the newer release edits cleaner
    - Repeat snow-covering of roofs for a ski village's winter map
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-2511-trainer"
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
