class QwenImageLayeredTrainer(FalNode):
    """
    Train Qwen-Image-Layered to split pictures into layers your way, from a base image plus up to eight transparent layer images per group, in PNG or WebP.
    qwen-image-layered, training, lora, layers, transparency, image-decomposition

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Teach posters to separate into title, figure and background as a print shop needs
    - Split parallax game backdrops into five depth layers by example
    - Learn how a cel animator divides character, shadow and scenery
    - Train sticker sheets to come apart into one transparent layer per sticker
    - Separate embroidery artwork into thread colours for a hooping machine
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-layered-trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of groups: ROOT_start as base, ROOT_end, ROOT_end2 and so on as layers, the same number in every group; PNG or WebP only. ZIP.",
    )
    learning_rate: float = Field(
        default=0.0001,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    steps: int = Field(
        default=1000,
        ge=100,
        le=10000,
        multiple_of=100,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Description of the base image for groups that bring no text file; without it such a group stops the training.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
