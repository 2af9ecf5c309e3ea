class Krea2Trainer(FalNode):
    """
    fal-ai/krea-2-trainer on fal.ai: its words are not written yet.
    fal, training, draft
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
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip archive or list of the images to learn from or to work through. ZIP.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_768,
        description="Size at which the model sees the training clips; higher learns finer detail and needs more memory.",
    )
    auto_captioning: AutoCaptioning = Field(default=AutoCaptioning.OFF)
    debug_dataset: bool = Field(default=False)
    learning_rate: float = Field(
        default=0.0005,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    steps: int = Field(
        default=100,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    trigger_phrase: str = Field(
        default="", description="Words that will later call up what was learned; they are put in front of the captions."
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef
        debug_dataset: AssetRef
        prompt_enhancement_system_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
