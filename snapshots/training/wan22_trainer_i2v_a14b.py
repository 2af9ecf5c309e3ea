class Wan22TrainerI2vA14b(FalNode):
    """
    fal-ai/wan-22-trainer/i2v-a14b on fal.ai: its words are not written yet.
    fal, training, draft
    """

    endpoint: ClassVar[str] = "fal-ai/wan-22-trainer/i2v-a14b"
    title: ClassVar[str] = "Wan-2.2 LoRA Trainer I2V A14b"
    _required: ClassVar[tuple[str, ...]] = ("training_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("training_data", "auto_scale_input")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    training_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="training_data_url",
        description="Zip archive of videos or images to learn from, with a text file for each caption. ZIP.",
    )
    number_of_steps: int = Field(
        default=400,
        ge=100,
        le=20000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    learning_rate: float = Field(
        default=0.0002,
        ge=1e-06,
        le=1,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    trigger_phrase: str = Field(
        default="", description="Words that will later call up what was learned; they are put in front of the captions."
    )
    auto_scale_input: bool = Field(
        default=False, description="Brings training videos to the wanted number of frames and frame rate."
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
