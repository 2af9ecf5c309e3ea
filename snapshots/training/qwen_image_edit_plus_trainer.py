class QwenImageEditPlusTrainer(FalNode):
    """
    Train an editing LoRA for Qwen Image Edit Plus, the 2509 model, from pairs before and after.
    qwen-image-edit, qwen, training, lora, before-after, image-editing

    Takes a zip of pairs, if you like with extra references; the first edit model's trainer has one start picture each.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/qwen-image-edit-2509-trainer.

    Use cases:
    - Teach a fixed camera angle for chair catalogue shots
    - Learn a duotone treatment for a sports page
    - Train retouching pairs for the Plus line
    - Train curtains into window photos with a fabric as second reference
    - Learn one sepia toning from album photos before and after
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-plus-trainer"
    title: ClassVar[str] = "Qwen Image Edit Plus – LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of pairs named ROOT_start and ROOT_end, further references as ROOT_start2, ROOT_start3; ROOT.txt may hold the instruction.",
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
