class ZImageBaseTrainer(FalNode):
    """
    Train a LoRA for Z-Image Base, Tongyi-MAI's undistilled 6B model, on captioned pictures.
    z-image, alibaba, training, lora, fine-tuning, text-to-image

    Gives weights for the Z-Image Base LoRA node, after 2,000 steps by default; the other two trainers serve Turbo.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Train an illustrator's hatching for book covers
    - Teach a tile collection with a caption for each glaze
    - Make weights that the Z-Image Base LoRA node loads
    - Learn a style that is later steered with negative prompts
    - Train ten trial steps on Z-Image Base before the 2,000-step run
    """

    endpoint: ClassVar[str] = "fal-ai/z-image-base-trainer"
    title: ClassVar[str] = "Z-Image Base – LoRA Trainer"
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
