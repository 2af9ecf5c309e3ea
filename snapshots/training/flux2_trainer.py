class Flux2Trainer(FalNode):
    """
    Train a text-to-image LoRA for FLUX.2 [dev] from a zip of pictures.
    flux-2, flux-2-dev, training, lora, fine-tuning, text-to-image

    The first version of fal's trainer, with the same fields as V2; the edit trainer learns from before-and-after pairs instead.

    Use cases:
    - Train a LoRA of a product for its campaign
    - Teach FLUX.2 a brand's illustration style
    - Make weights for the FLUX.2 [dev] LoRA node
    - Export FLUX.2 [dev] weights for ComfyUI
    - Learn a face for FLUX.2 [dev] from ten portraits with a caption each
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-trainer"
    title: ClassVar[str] = "FLUX.2 [dev] Trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "output_lora_format")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of pictures in one style or of one subject, best ten or more; a text file of the same name may hold each caption.",
    )
    steps: int = Field(
        default=1000,
        ge=100,
        le=10000,
        multiple_of=100,
        description="Training steps: more learn the material more closely, cost more, and in the end copy it.",
    )
    learning_rate: float = Field(
        default=5e-05,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    default_caption: str | None = Field(
        default=None,
        description="Caption for pictures without a text file; a picture with neither makes the training fail.",
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
