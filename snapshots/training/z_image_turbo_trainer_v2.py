class ZImageTurboTrainerV2(FalNode):
    """
    Train a LoRA for Z-Image Turbo with the quick second trainer, at a lower price a step than the first.
    z-image, alibaba, training, lora, fast, turbo

    Takes a zip of pictures with captions; 2,000 steps by default and no choice of content or style.

    Use cases:
    - Train this week's sneakers for a shop's pictures
    - Teach an ink style for a game manual
    - Retrain a Turbo LoRA every Friday at the preset 2,000 steps
    - Train up to 40,000 steps on a large Turbo data set
    - Train ten steps on Turbo to test the captions of a knitwear set
    """

    endpoint: ClassVar[str] = "fal-ai/z-image-turbo-trainer-v2"
    title: ClassVar[str] = "Z-Image Turbo – LoRA Trainer V2"
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
