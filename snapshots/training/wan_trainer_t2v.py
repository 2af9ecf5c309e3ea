class WanTrainerT2v(FalNode):
    """
    Train a LoRA for the small Wan 2.1 text-to-video model with 1.3 billion parameters.
    wan, training, lora, text-to-video, 1.3b, lightweight

    Takes a zip of clips or pictures with captions; the weights run on modest graphics cards, the 14B trainer makes those for the large model.

    Use cases:
    - Train a trial of a house style on Wan 2.1 1.3B before the 14B model
    - Learn 8-bit dungeon scenes for a game jam intro
    - Train a character whose 1.3B weights run on a student's graphics card
    - Teach the small 1.3B model a sports mascot that words call up
    - Teach Wan 2.1 1.3B the hand-drawn look of old cartoons
    """

    endpoint: ClassVar[str] = "fal-ai/wan-trainer/t2v"
    title: ClassVar[str] = "Wan 2.1 – Text-to-Video 1.3B LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("training_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "training_data",
        "trigger_phrase",
        "number_of_steps",
        "auto_scale_input",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"training_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    training_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="training_data_url",
        description="Zip archive of clips or pictures of the subject or in the style, best ten or more. A text file of the same name as a clip holds its caption.",
    )
    number_of_steps: int = Field(
        default=400,
        ge=100,
        le=20000,
        description="Training steps: more learn the material more closely, cost more, and in the end copy it.",
    )
    learning_rate: float = Field(
        default=0.0002,
        ge=1e-06,
        le=1,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    trigger_phrase: str = Field(default="", description="Words that will later call up what was learned.")
    auto_scale_input: bool = Field(
        default=False,
        description="Brings every clip to 81 frames at 16 frames a second, the form that the trainer wants.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
