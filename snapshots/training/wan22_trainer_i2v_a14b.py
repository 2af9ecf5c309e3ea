class Wan22TrainerI2vA14b(FalNode):
    """
    Train a LoRA for Wan 2.2 A14B image-to-video at 480p, for motions and effects that begin from a still.
    wan, training, lora, image-to-video, 480p, video-effects

    Takes a zip of clips or pictures with captions; the text-to-video trainer is for scenes made from words alone.

    Use cases:
    - Teach a signature product spin from a folder of clips
    - Train a social video effect that melts whatever stands in the photo
    - Learn a camera orbit that later starts from any listing photo
    - Learn one way of hair moving in wind for later portrait clips
    - Retrain a Wan 2.1 photo effect for Wan 2.2 image-to-video
    """

    endpoint: ClassVar[str] = "fal-ai/wan-22-trainer/i2v-a14b"
    title: ClassVar[str] = "Wan 2.2 A14B – Image-to-Video LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("training_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("training_data", "trigger_phrase", "number_of_steps", "learning_rate")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"training_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    training_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="training_data_url",
        description="Zip archive of clips or pictures, best ten or more, that share one motion or look. A text file of the same name as a clip holds its caption.",
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
