class HunyuanVideoLoraTraining(FalNode):
    """
    Train a Hunyuan Video LoRA of a person, object or character from as few as four still images, with automatic captions and a trigger word you choose.
    hunyuan-video, training, lora, video, character, personalization

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Train on eight portraits of a grandmother so she can wave in birthday clips
    - Teach Hunyuan Video a vintage scooter before animating a club advert
    - Learn a webcomic heroine from model sheets for a ten-second teaser
    - Give a puppet maker's newest creation a trigger word for moving scenes
    - Fit a LoRA of a village clock tower for a heritage trailer
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-lora-training"
    _required: ClassVar[tuple[str, ...]] = ("images_data", "steps")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data", "trigger_word", "steps", "do_caption")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip of at least four pictures; a text file of the same name may hold each caption. ZIP.",
    )
    steps: int | None = Field(
        default=None,
        ge=1,
        le=5000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    trigger_word: str = Field(default="", description="Single word that will later call up the trained subject.")
    learning_rate: float = Field(
        default=0.0001,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    do_caption: bool = Field(default=True, description="Writes captions for the training pictures automatically.")
    data_archive_format: str | None = Field(
        default=None, description="Kind of the archive; left out, it is told from the file's ending."
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
