class IdeogramV4Trainer(FalNode):
    """
    ideogram/v4/trainer on fal.ai: its words are not written yet.
    fal, training, draft
    """

    endpoint: ClassVar[str] = "ideogram/v4/trainer"
    title: ClassVar[str] = "Ideogram V4.0q LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("images_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip archive or list of the images to learn from or to work through. ZIP.",
    )
    steps: int = Field(
        default=1000,
        ge=100,
        le=40000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Caption for training pictures that have none; left out, missing captions stop the run.",
    )
    resolution: str = Field(
        default="auto",
        description="Size at which the model sees the training clips; higher learns finer detail and needs more memory.",
    )
    learning_rate: float = Field(
        default=0.0001,
        ge=1e-06,
        le=0.01,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    output_lora_format: LoraFormat = Field(
        default=LoraFormat.FAL,
        description="Naming scheme of the finished weights, depending on the program that loads them.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
