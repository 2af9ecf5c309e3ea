class WanTrainer(FalNode):
    """
    Train a LoRA for Wan 2.1 image-to-video 14B at 480p on ten or more clips or pictures; the default of the five Wan 2.1 trainers, cheaper in pixels than the 720p one.
    wan-2.1, training, lora, image-to-video, 480p, video-effects

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Teach a squish effect that works on any product still
    - Learn a slow curtain-reveal motion for theatre posters
    - Train pets turning to look at the camera from home clips
    - Fit a crochet-unravelling effect for a yarn shop's stories
    - Capture a potter's wheel spin to animate photos of bowls
    """

    endpoint: ClassVar[str] = "fal-ai/wan-trainer"
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
