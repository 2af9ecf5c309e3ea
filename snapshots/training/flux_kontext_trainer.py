class FluxKontextTrainer(FalNode):
    """
    fal-ai/flux-kontext-trainer on fal.ai: its words are not written yet.
    fal, training, draft
    """

    endpoint: ClassVar[str] = "fal-ai/flux-kontext-trainer"
    title: ClassVar[str] = "Flux Kontext Trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip archive of training images, single or in before-and-after pairs, with captions as text files. ZIP.",
    )
    steps: int = Field(
        default=1000,
        ge=2,
        le=10000,
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
    output_lora_format: LoraFormat = Field(
        default=LoraFormat.FAL,
        description="Naming scheme of the finished weights, depending on the program that loads them.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
