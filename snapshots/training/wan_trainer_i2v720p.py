class WanTrainerI2v720p(FalNode):
    """
    Train a LoRA for Wan 2.1 image-to-video at 720p, for motions and effects that begin from a still.
    wan, training, lora, image-to-video, 720p, video-effects

    Takes a zip of clips or pictures with captions; text-to-video trainers are for scenes made from words alone.

    Use cases:
    - Teach steam rising off plated food for menu screens
    - Train a watch-hand sweep for a jeweller's clips on open Wan 2.1
    - Train rain on windows for 720p photo clips on Wan 2.1
    - Train weights for the Wan 2.1 image-to-video LoRA node at 720p
    - Train a carousel's turn as one more 720p photo effect for Wan 2.1
    """

    endpoint: ClassVar[str] = "fal-ai/wan-trainer/i2v-720p"
    title: ClassVar[str] = "Wan 2.1 – Image-to-Video 720p LoRA Trainer"
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
        description="Zip archive of clips or pictures that share one motion or look, best ten or more. A text file of the same name as a clip holds its caption.",
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
