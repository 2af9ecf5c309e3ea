class Flux2Klein9BBaseTrainer(FalNode):
    """
    Fine-tune FLUX.2 [klein] 9B Base into a style or subject LoRA using a zip of ten or more images; the larger klein size, with room for finer detail than 4B.
    flux-2-klein, training, lora, fine-tuning, text-to-image, 9b

    Use cases:
    - Learn a watchmaker's dial engraving from macro photographs
    - Train on a textile archive's paisleys to draft new scarf repeats
    - Capture one illustrator's crosshatching for a poetry collection
    - Fine-tune on a perfume bottle seen from fifteen angles
    - Absorb the tile patterns of a Lisbon quarter for a hotel fit-out
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-klein-9b-base-trainer"
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
