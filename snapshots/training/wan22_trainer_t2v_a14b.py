class Wan22TrainerT2vA14b(FalNode):
    """
    Train a LoRA for Wan 2.2 A14B text-to-video at 480p: characters, places or film looks that a prompt calls up.
    wan, training, lora, text-to-video, 480p, video-style

    Takes a zip of clips or pictures with captions; the image-to-video trainer is for motion from a still.

    Use cases:
    - Train a recurring character for video episodes written as prompts
    - Teach the look of a brand's past commercials from their clips
    - Train a mascot for scenes from a prompt, with no start picture
    - Learn a super-8 home movie style from digitised reels
    - Train a street as a location LoRA for 480p shots from text
    """

    endpoint: ClassVar[str] = "fal-ai/wan-22-trainer/t2v-a14b"
    title: ClassVar[str] = "Wan 2.2 A14B – Text-to-Video LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("training_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("training_data", "trigger_phrase", "number_of_steps", "learning_rate")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"training_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    training_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="training_data_url",
        description="Zip archive of clips or pictures, best ten or more, of the subject or in the style. A text file of the same name as a clip holds its caption.",
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
