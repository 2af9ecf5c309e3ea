class Flux2Trainer(FalNode):
    """
    Fine-tune FLUX.2 [dev] on your own pictures to get a text-to-image LoRA for a style, person or product; the original trainer, in fal or ComfyUI weight naming.
    flux-2, training, lora, fine-tuning, text-to-image, personalization

    Use cases:
    - Train a LoRA of a craft brewery's label art for seasonal cans
    - Teach FLUX.2 a family's border collie from a dozen walks
    - Learn a publisher's cover style from its backlist scans
    - Fit a trainer shoe prototype so the campaign can start before tooling
    - Export ComfyUI weights of a puppet theatre's cast for a local rig
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "output_lora_format")
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
