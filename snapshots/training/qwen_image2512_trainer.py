class QwenImage2512Trainer(FalNode):
    """
    Fine-tune Qwen-Image-2512 with captioned images to get a style or subject LoRA; the first trainer for this release, with 1,000 steps by default.
    qwen-image, training, lora, fine-tuning, text-to-image, personalization

    Use cases:
    - Train a calligrapher's brush style on forty captioned scrolls
    - Teach Qwen the packaging of a tea house, lettering included
    - Learn a bilingual shop-sign look for a street-scene game
    - Teach it a wedding couple's faces from the pre-shoot portraits
    - Capture a science museum's diorama lighting in captioned stills
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-2512-trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of pictures, each with a text file of the same name that holds its caption. ZIP.",
    )
    learning_rate: float = Field(
        default=0.0005,
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
