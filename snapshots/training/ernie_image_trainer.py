class ErnieImageTrainer(FalNode):
    """
    Train a LoRA for Baidu's ERNIE-Image, an 8B text-to-image model, on your own pictures.
    ernie-image, training, lora, fine-tuning, training-data, image

    Takes a zip of captioned images; steps and learning rate can be set, and the weights come back as a file.

    Use cases:
    - Train a style from your illustrations for later pictures
    - Teach ERNIE-Image what your product looks like
    - Make weights for the ERNIE-Image LoRA node
    - Train a mascot that ERNIE-Image LoRA Turbo then draws in eight steps
    - Teach Baidu's image model a house style to call up in Chinese
    """

    endpoint: ClassVar[str] = "fal-ai/ernie-image-trainer"
    title: ClassVar[str] = "ERNIE-Image – LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("images_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data", "steps", "learning_rate")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"images_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip archive of training pictures, each with a caption in a text file of the same name, such as 001.jpg and 001.txt.",
    )
    steps: int = Field(
        default=2000,
        ge=10,
        le=40000,
        description="Training steps: more learn the material more closely, cost more, and in the end copy it.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Caption for pictures without a text file; with none set, a missing caption stops the training.",
    )
    learning_rate: float = Field(
        default=0.0005,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
