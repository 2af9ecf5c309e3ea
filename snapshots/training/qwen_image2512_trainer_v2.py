class QwenImage2512TrainerV2(FalNode):
    """
    Train Qwen-Image-2512 LoRAs with the faster second-version trainer: same captioned zip, 2,000 steps by default.
    qwen-image, training, lora, fast-training, text-to-image, trainer-v2

    Pick it over the first when turnaround matters.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Iterate on a noodle bar's menu illustration style three times in a morning
    - Retrain nightly as a fashion student adds new fabric swatches
    - Compare two captioning schemes on one set of lantern photos
    - Learn a sticker pack's outline style during a one-day game jam
    - Have a robot kit's own LoRA ready before the classroom session starts
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-2512-trainer-v2"
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
