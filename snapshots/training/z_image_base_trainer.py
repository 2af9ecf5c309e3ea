class ZImageBaseTrainer(FalNode):
    """
    Train LoRAs on Z-Image Base, Tongyi-MAI's 6B text-to-image model before Turbo distillation, from captioned images; 2,000 steps by default.
    z-image, training, lora, fine-tuning, text-to-image, base

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Learn an etching artist's hatching on the undistilled base
    - Train a kiln-fired tile collection with a caption for each glaze
    - Teach a football club's retro kits for a fan calendar
    - Make a stone bridge recognisable through four seasons of new pictures
    - Capture tarot cards by a local painter for a companion deck
    """

    endpoint: ClassVar[str] = "fal-ai/z-image-base-trainer"
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
