class WanTrainerT2v14b(FalNode):
    """
    Train a LoRA for the full Wan 2.1 text-to-video model with 14 billion parameters.
    wan, training, lora, text-to-video, 14b, fine-tuning

    Takes a zip of clips or pictures with captions; the trained subject or style is then called up by words, in the Wan 2.1 LoRA node.

    Use cases:
    - Teach Wan 2.1 14B a recurring detective for a mini series
    - Learn tilt-shift city scenes from a drone archive
    - Train wool-felt landscapes for a children's channel on the 14B model
    - Train on the large model a style that was tested on 1.3B
    - Learn the camera work of 1970s action films for the Wan 2.1 text-to-video LoRA node
    """

    endpoint: ClassVar[str] = "fal-ai/wan-trainer/t2v-14b"
    title: ClassVar[str] = "Wan 2.1 – Text-to-Video 14B LoRA Trainer"
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
