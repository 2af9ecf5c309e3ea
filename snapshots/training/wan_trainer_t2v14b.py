class WanTrainerT2v14b(FalNode):
    """
    Train Wan 2.1 text-to-video 14B on your footage or stills, with scenes then made from words alone; the full-size partner of the 1.3B trainer.
    wan-2.1, training, lora, text-to-video, 14b, fine-tuning

    Use cases:
    - Teach a recurring detective character for a silent-film pastiche
    - Learn tilt-shift harbour life from a drone pilot's archive
    - Train wool-felt landscapes for a lullaby channel
    - Fit the fast pans of a 1970s martial arts reel
    - Capture a glassblower's workshop for prompts with new vases
    """

    endpoint: ClassVar[str] = "fal-ai/wan-trainer/t2v-14b"
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
