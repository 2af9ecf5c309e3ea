class ZImageTurboTrainerV2(FalNode):
    """
    Fine-tune Z-Image Turbo with the speedier version 2 trainer on a zip of images and captions; no content or style switch, where the first trainer has one.
    z-image-turbo, training, lora, fast-training, text-to-image, trainer-v2

    Use cases:
    - Train a doughnut stall's glaze styles between two market days
    - Learn one knitwear line and generate the size chart models
    - Fit a monster manual's ink style for tonight's dungeon session
    - Teach a campsite's wooden signs to make matching new ones
    - Refresh a LoRA each Friday with a shop's newly arrived sneakers
    """

    endpoint: ClassVar[str] = "fal-ai/z-image-turbo-trainer-v2"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of pictures, each with a text file of the same name that holds its caption. ZIP.",
    )
    steps: int = Field(
        default=2000,
        ge=10,
        le=40000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Caption for training pictures that have none; left out, missing captions stop the run.",
    )
    learning_rate: float = Field(
        default=0.0005,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
