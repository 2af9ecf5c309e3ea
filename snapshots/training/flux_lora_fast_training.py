class FluxLoraFastTraining(FalNode):
    """
    fal-ai/flux-lora-fast-training on fal.ai: its words are not written yet.
    fal, training, draft
    """

    endpoint: ClassVar[str] = "fal-ai/flux-lora-fast-training"
    title: ClassVar[str] = "Train Flux LoRA"
    _required: ClassVar[tuple[str, ...]] = ("images_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data", "is_input_format_already_preprocessed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip archive or list of the images to learn from or to work through. ZIP.",
    )
    trigger_word: str | None = Field(
        default=None, description="Single word that will later call up the trained subject."
    )
    create_masks: bool = Field(default=True)
    steps: int | None = Field(
        default=None,
        ge=1,
        le=10000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    is_style: bool = Field(
        default=False, description="Trains a style instead of a person and skips everything concerned with faces."
    )
    is_input_format_already_preprocessed: bool = Field(default=False)
    data_archive_format: str | None = Field(
        default=None, description="Kind of the archive; left out, it is told from the file's ending."
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef
        debug_preprocessed_output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
