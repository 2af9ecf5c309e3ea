class WanTrainerFlf2v720p(FalNode):
    """
    Train a Wan 2.1 LoRA for first-and-last-frame video at 720p, so the model learns how to travel between two given stills; weights fit the FLF2V 14B model only.
    wan-2.1, training, lora, first-last-frame, 720p, transitions

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Learn origami folds between flat sheet and finished crane
    - Teach an estate agent's empty-to-furnished room transition
    - Train seasonal morphs from fixed-camera garden recordings
    - Fit a page-turn movement for an illustrated atlas
    - Capture how a hairdresser's before shot becomes the after
    """

    endpoint: ClassVar[str] = "fal-ai/wan-trainer/flf2v-720p"
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
