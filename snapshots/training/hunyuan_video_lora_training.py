class HunyuanVideoLoraTraining(FalNode):
    """
    Train a Hunyuan Video LoRA of a person, object or character from a zip of still pictures.
    hunyuan, tencent, training, lora, video, character, personalization

    Captions can be written for you; returns the weights, called up later by a trigger word.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Train a mascot for use in brand videos
    - Train on a dozen photos of one sneaker for moving adverts
    - Teach Hunyuan Video an actor's look from stills with captions written for you
    - Retrain at a lower learning rate a product LoRA for clips that overfits
    - Train a dancer from stills for clips that a trigger word calls up
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-lora-training"
    title: ClassVar[str] = "Hunyuan Video – LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("images_data", "steps")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data", "trigger_word", "steps", "do_caption")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"images_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip of pictures of the subject, best four or more; a text file with the same name holds a picture's caption.",
    )
    steps: int | None = Field(
        default=None,
        ge=1,
        le=5000,
        description="Training steps: more learn the material more closely, cost more, and in the end copy it.",
    )
    trigger_word: str = Field(default="", description="Single word that will later call up the trained subject.")
    learning_rate: float = Field(
        default=0.0001,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    do_caption: bool = Field(default=True, description="Writes captions for the training pictures automatically.")
    data_archive_format: str | None = Field(
        default=None, description="Kind of the archive; unset, it is told from the address."
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
