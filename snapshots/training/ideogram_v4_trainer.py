class IdeogramV4Trainer(FalNode):
    """
    Train a LoRA for Ideogram 4.0 on a zip of pictures with captions.
    ideogram, training, lora, style, personalization, custom-style

    Returns weights for the Ideogram 4.0 LoRA nodes; steps, learning rate and picture size can be set, unlike in Ideogram Custom Models.

    Use cases:
    - Train a brand style for posters
    - Train Ideogram 4.0 on packshots of one bottle
    - Train on wide banners at a size of 1280x720
    - Export the weights in the naming of ComfyUI
    - Train 5,000 steps on a style that the preset 1,000 did not catch
    """

    endpoint: ClassVar[str] = "ideogram/v4/trainer"
    title: ClassVar[str] = "Ideogram 4.0 – LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("images_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data", "steps", "resolution", "default_caption")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"images_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip of the pictures to learn from; a text file with the same name holds a picture's caption.",
    )
    steps: int = Field(
        default=1000,
        ge=100,
        le=40000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    default_caption: str | None = Field(default=None, description="Caption for pictures that come without a text file.")
    resolution: str = Field(
        default="auto",
        description="Size for learning: auto, square, landscape, portrait, widescreen, ultrawide, phone_wallpaper, social_banner, or your own such as 1280x720, divisible by 16. Pictures are cropped at the centre, never enlarged.",
    )
    learning_rate: float = Field(
        default=0.0001,
        ge=1e-06,
        le=0.01,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    output_lora_format: LoraFormat = Field(
        default=LoraFormat.FAL,
        description="Naming scheme of the finished weights; choose the one that the program which loads them expects.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
