class WanTrainerT2v(FalNode):
    """
    Train a LoRA for the small Wan 2.1 text-to-video 1.3B model, from clips or images with optional captions.
    wan-2.1, training, lora, text-to-video, 1.3b, lightweight

    Light weights for quick tests; see t2v-14b for the large model.

    Use cases:
    - Try out a shadow-puppet style before paying for the 14B run
    - Train a snail character small enough for a student's graphics card
    - Check whether captions help on a set of kite festival clips
    - Learn 8-bit dungeon scenes for a game jam intro
    - Fit a quick adapter of a marching drum major
    """

    endpoint: ClassVar[str] = "fal-ai/wan-trainer/t2v"
    _required: ClassVar[tuple[str, ...]] = ("training_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "training_data",
        "trigger_phrase",
        "number_of_steps",
        "auto_scale_input",
    )
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
