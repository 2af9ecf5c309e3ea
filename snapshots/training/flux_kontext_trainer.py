class FluxKontextTrainer(FalNode):
    """
    Train an editing LoRA for FLUX.1 Kontext [dev] from pairs of before and after pictures in a zip.
    flux, kontext, training, lora, image-editing, before-after-pairs

    The weights run in the Kontext LoRA nodes; the plain FLUX.1 trainers learn from single pictures instead.

    Use cases:
    - Teach a retouch from before-and-after photos
    - Train a photo-to-drawing style from matched pairs
    - Make one edit repeatable in Kontext [dev]
    - Train on pairs whose edit is described in a text file each
    - Export a Kontext edit LoRA for ComfyUI
    """

    endpoint: ClassVar[str] = "fal-ai/flux-kontext-trainer"
    title: ClassVar[str] = "FLUX.1 Kontext [dev] Trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of picture pairs named ROOT_start and ROOT_end; ROOT.txt may hold the edit instruction of a pair.",
    )
    steps: int = Field(
        default=1000,
        ge=2,
        le=10000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    learning_rate: float = Field(
        default=0.0001,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Edit instruction for pairs without a text file; a pair with neither makes the training fail.",
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
