class QwenImage2512TrainerV2(FalNode):
    """
    Train a LoRA for Qwen Image 2512 with the quicker second trainer.
    qwen-image, qwen, training, lora, fast, text-to-image

    The same captioned zip as the first one, at a lower price a step and with 2,000 steps by default.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/qwen-image-2512-trainer.

    Use cases:
    - Train a sticker style for an online shop
    - Teach a mascot for social posts
    - Train ten steps on a captioned fashion archive as a trial run
    - Train up to 40,000 steps on a large picture set
    - Train a knitwear collection at the preset 2,000 steps
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-2512-trainer-v2"
    title: ClassVar[str] = "Qwen Image 2512 – LoRA Trainer V2"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of pictures, each with a text file of the same name that holds its caption.",
    )
    steps: int = Field(
        default=2000,
        ge=10,
        le=40000,
        description="Training steps: more learn the material more closely, cost more, and in the end copy it.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Caption for pictures that come without a text file; when unset, a missing file stops the training.",
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
