class FluxLoraPortraitTrainer(FalNode):
    """
    fal-ai/flux-lora-portrait-trainer on fal.ai: its words are not written yet.
    fal, training, draft
    """

    endpoint: ClassVar[str] = "fal-ai/flux-lora-portrait-trainer"
    title: ClassVar[str] = "Train Flux LoRAs For Portraits"
    _required: ClassVar[tuple[str, ...]] = ("images_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data", "trigger_phrase")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip archive or list of the images to learn from or to work through. ZIP.",
    )
    trigger_phrase: str | None = Field(
        default=None,
        description="Words that will later call up what was learned; they are put in front of the captions.",
    )
    learning_rate: float = Field(
        default=9e-05,
        ge=1e-06,
        le=0.001,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    steps: int = Field(
        default=2500,
        ge=1,
        le=10000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    multiresolution_training: bool = Field(default=True)
    subject_crop: bool = Field(default=True)
    data_archive_format: str | None = Field(
        default=None, description="Kind of the archive; left out, it is told from the file's ending."
    )
    resume_from_checkpoint: str = Field(default="")
    create_masks: bool = Field(default=False)

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
