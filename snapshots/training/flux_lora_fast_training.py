class FluxLoraFastTraining(FalNode):
    """
    Train a LoRA of a style, person or thing for FLUX.1 [dev] from four pictures or more.
    flux, flux-1-dev, training, lora, fine-tuning, trigger-word

    Captions and masks are made for subjects, a trigger word calls up styles; the portrait trainer is tuned for people.

    Use cases:
    - Train a LoRA of a product from a few photos
    - Teach FLUX.1 a person's face for headshots
    - Train an illustrator's hand from scans with style mode switched on
    - Train on four pictures with segmentation masks made for you
    - Train again on a data set that is already preprocessed
    """

    endpoint: ClassVar[str] = "fal-ai/flux-lora-fast-training"
    title: ClassVar[str] = "FLUX.1 [dev] LoRA Fast Training"
    _required: ClassVar[tuple[str, ...]] = ("images_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data", "trigger_word", "is_style", "steps")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"images_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip of pictures of one person, thing or style, at least four; a text file of the same name may hold each caption.",
    )
    trigger_word: str | None = Field(
        default=None,
        description="Word that will call up what was learned. It stands in for missing captions; beside captions it is not used.",
    )
    create_masks: bool = Field(
        default=True,
        description="Weights the training by masks of the subject; for people the face is masked where possible.",
    )
    steps: int | None = Field(
        default=None,
        ge=1,
        le=10000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    is_style: bool = Field(
        default=False,
        description="Trains a style: masks and automatic captions are skipped and the trigger word names the style.",
    )
    is_input_format_already_preprocessed: bool = Field(
        default=False,
        description="Marks the data as already prepared. Off expects pictures with caption files of the same name.",
    )
    data_archive_format: str | None = Field(
        default=None, description="Kind of the archive, such as zip or tar; unset, it is read from the address."
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef
        debug_preprocessed_output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
