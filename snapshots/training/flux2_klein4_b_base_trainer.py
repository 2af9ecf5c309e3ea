class Flux2Klein4BBaseTrainer(FalNode):
    """
    Train a text-to-image LoRA on FLUX.2 [klein] 4B Base from a zip of pictures.
    flux-2, klein, training, lora, fine-tuning, 4b

    Returns the weights and their configuration; the 9B trainer works alike on the larger model, the edit trainer takes pairs.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/flux-2-klein-9b-base-trainer.

    Use cases:
    - Train an illustration style from thirty scans
    - Teach the model a product from a dozen photos
    - Make LoRA weights that run with the small 4B model at home
    - Teach klein 4B a sticker style from ten captioned pictures
    - Export klein 4B weights in ComfyUI naming
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-klein-4b-base-trainer"
    title: ClassVar[str] = "FLUX.2 [klein] 4B Base Trainer"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
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
