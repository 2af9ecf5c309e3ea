class Flux2TrainerEdit(FalNode):
    """
    Teach FLUX.2 [dev] one edit by example: upload pairs of before and after images and receive a LoRA in fal or ComfyUI naming.
    flux-2, training, lora, image-editing, before-after-pairs, fine-tuning

    The first-version edit trainer.

    Use cases:
    - Train an edit that turns plush toys into knitted versions
    - Learn watermark-free backdrop extension from a photographer's own masters
    - Teach cutlery straightening for a tableware catalogue
    - Make a repeatable scanned-herbarium clean-up from curator-approved sheets
    - Give pencilled floor plans the firm's coloured marker finish
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-trainer/edit"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "output_lora_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of image pairs named ROOT_start and ROOT_end; a text file per pair may hold the edit instruction. ZIP.",
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
