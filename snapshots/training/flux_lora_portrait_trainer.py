class FluxLoraPortraitTrainer(FalNode):
    """
    Train a LoRA of a person for portraits with FLUX.1 [dev], from ten pictures or more.
    flux, flux-1-dev, training, lora, portrait, headshot

    Crops to the subject and trains at several sizes, and can go on from a checkpoint; fast training also learns things and styles.

    Use cases:
    - Train your face for business headshots
    - Make a LoRA of a model for a fashion campaign
    - Go on with a portrait training from a checkpoint
    - Train on several sizes at once for both close-ups and full figures
    - Train on snapshots cropped to the whole subject instead of the face
    """

    endpoint: ClassVar[str] = "fal-ai/flux-lora-portrait-trainer"
    title: ClassVar[str] = "FLUX.1 [dev] LoRA Portrait Trainer"
    _required: ClassVar[tuple[str, ...]] = ("images_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "images_data",
        "trigger_phrase",
        "steps",
        "learning_rate",
        "subject_crop",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"images_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip of pictures of one person, best ten or more; a text file of the same name may hold each caption, with [trigger] in it.",
    )
    trigger_phrase: str | None = Field(
        default=None,
        description="Words that will call up the person. They replace [trigger] in captions, or the captions if there are none.",
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
    multiresolution_training: bool = Field(
        default=True,
        description="Trains on the pictures at several sizes, so that the result works close up and from afar.",
    )
    subject_crop: bool = Field(default=True, description="Crops each picture to the person before training.")
    data_archive_format: str | None = Field(
        default=None, description="Kind of the archive, such as zip or tar; unset, it is read from the address."
    )
    resume_from_checkpoint: str = Field(
        default="", description="Address of an earlier checkpoint to go on from; empty starts afresh."
    )
    create_masks: bool = Field(
        default=False, description="Makes masks of the person, so that the background counts less."
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
