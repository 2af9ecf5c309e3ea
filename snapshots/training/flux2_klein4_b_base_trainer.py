class Flux2Klein4BBaseTrainer(FalNode):
    """
    Train a text-to-image LoRA on FLUX.2 [klein] 4B Base from a zip of pictures with optional captions.
    flux-2-klein, training, lora, fine-tuning, text-to-image, 4b

    The smaller klein: quicker and lighter to run than the 9B.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Teach the model a tattooist's fine-line flash from thirty scans
    - Train a small LoRA of a board game's resource icons for a hobby laptop
    - Capture a pottery studio's glaze look from twelve captioned bowls
    - Learn a school mascot's badge so pupils can draw it in new scenes
    - Fit a light linocut style adapter for a seed packet series
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-klein-4b-base-trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of pictures in one style or of one subject; a text file of the same name may hold each caption. ZIP.",
    )
    steps: int = Field(
        default=1000,
        ge=100,
        le=10000,
        multiple_of=100,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    learning_rate: float = Field(
        default=5e-05,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Caption for training pictures that have none; left out, missing captions stop the run.",
    )
    output_lora_format: LoraFormat = Field(
        default=LoraFormat.FAL,
        description="Naming scheme of the finished weights, depending on the program that loads them.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
