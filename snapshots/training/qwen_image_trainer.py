class QwenImageTrainer(FalNode):
    """
    Train a LoRA for the first Qwen Image (August 2025) on captioned pictures; images without a text file fall back to your trigger phrase.
    qwen-image, training, lora, fine-tuning, text-to-image, trigger-phrase

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Learn a comic letterer's speech balloons from scanned pages
    - Train on an orchid breeder's cultivar photos with one trigger phrase
    - Teach a soap label style with readable ingredient lettering
    - Capture one narrowboat's paintwork for pictures in a holiday brochure
    - Capture a school's crest and uniform for prospectus mock-ups
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "trigger_phrase", "steps", "learning_rate")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of pictures, each with a text file of the same name that holds its caption. ZIP.",
    )
    steps: int = Field(
        default=1000,
        ge=1,
        le=8000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    learning_rate: float = Field(
        default=0.0005,
        ge=1e-06,
        le=0.01,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    trigger_phrase: str = Field(
        default="", description="Caption given to every image that has no text file of its own."
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
