class WanTrainerFlf2v720p(FalNode):
    """
    Train a LoRA for Wan 2.1 first-and-last-frame video at 720p.
    wan, training, lora, first-last-frame, 720p, transition

    Takes a zip of clips or pictures with captions and teaches how to travel from one given still to another; the weights fit the FLF2V model only.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Teach an empty-to-furnished room transition for real estate
    - Learn how a before photo becomes the after
    - Train a page-turn that starts and ends on given stills
    - Train weights for the Wan 2.1 FLF2V node
    - Learn the folding between a flat and a finished carton
    """

    endpoint: ClassVar[str] = "fal-ai/wan-trainer/flf2v-720p"
    title: ClassVar[str] = "Wan 2.1 – First-Last-Frame LoRA Trainer"
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
        description="Zip archive of clips that show the passage to learn, best ten or more. A text file of the same name as a clip holds its caption.",
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
