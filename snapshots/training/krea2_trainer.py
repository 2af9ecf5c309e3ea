class Krea2Trainer(FalNode):
    """
    Train a LoRA for Krea 2 from a zip of pictures, captioned by you, by a phrase or automatically.
    krea-2, krea, training, lora, fine-tuning, auto-captioning

    Returns the weights for the Krea 2 Turbo LoRA node and, if wanted, the data set as it was used.

    Use cases:
    - Train a brand's picture style for new artwork
    - Teach a character for a comic series
    - Let the trainer caption an uncaptioned set
    - Get the exact training set back for checking
    - Prepare weights for the Krea 2 Turbo LoRA node
    """

    class Resolution(int, Enum):
        RESOLUTION_768 = 768
        RESOLUTION_1024 = 1024

    class AutoCaptioning(str, Enum):
        OFF = "Off"
        OBJECT_CHARACTER = "Object/Character"
        STYLE = "Style"
        CUSTOM = "Custom"

    endpoint: ClassVar[str] = "fal-ai/krea-2-trainer"
    title: ClassVar[str] = "Krea 2 Trainer"
    _required: ClassVar[tuple[str, ...]] = ("images_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "images_data",
        "trigger_phrase",
        "auto_captioning",
        "steps",
        "resolution",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"images_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip archive of PNG, JPEG or WebP pictures; a text file of the same name holds a caption, and the trigger phrase serves for pictures that have none.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_768,
        description="Side of the square to which pictures are scaled and cropped: 768 trains about 1.7 times as fast, 1024 learns finer detail.",
    )
    auto_captioning: AutoCaptioning = Field(
        default=AutoCaptioning.OFF,
        description="Writes captions for an object or character, a style or by your own request; Off uses text files or the trigger phrase. Captioning costs extra.",
    )
    debug_dataset: bool = Field(
        default=False,
        description="Also returns an archive of the data exactly as it was trained on, with all captions.",
    )
    learning_rate: float = Field(
        default=0.0005,
        description="Size of each learning step. Krea advises 0.0003 to 0.0007; higher learns faster but may overfit.",
    )
    steps: int = Field(
        default=100,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    trigger_phrase: str = Field(
        default="",
        description="Caption for pictures that have none; needed when some lack a text file and automatic captions are off.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef
        debug_dataset: AssetRef
        prompt_enhancement_system_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
