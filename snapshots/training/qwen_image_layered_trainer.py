class QwenImageLayeredTrainer(FalNode):
    """
    Train Qwen Image Layered to split pictures into layers your way.
    qwen-image-layered, qwen, training, lora, layers, transparent

    Takes a zip with a base picture and up to eight transparent layers a group; gives weights for the layered LoRA node.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Teach posters to come apart as your print shop needs
    - Teach the split of game backdrops into parallax layers by example
    - Learn how a cartoon studio parts figure, shadow and scenery
    - Train a transparent layer for each of eight stickers on a sheet
    - Learn to separate packaging art into inks from earlier jobs
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-layered-trainer"
    title: ClassVar[str] = "Qwen Image Layered – LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of groups: ROOT_start as base, ROOT_end, ROOT_end2 and so on as up to eight layers, the same number in every group; PNG or WebP only.",
    )
    learning_rate: float = Field(
        default=0.0001,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    steps: int = Field(
        default=1000,
        ge=100,
        le=10000,
        multiple_of=100,
        description="Training steps: more learn the material more closely, cost more, and in the end copy it.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Description of the base image for groups that bring no text file; without it such a group stops the training.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
