class Flux2Klein9BBaseTrainerEdit(FalNode):
    """
    Teach FLUX.2 [klein] 9B Base a repeatable image edit as a LoRA, from paired start and end pictures; the 9B counterpart of the 4B edit trainer, for subtler transformations.
    flux-2-klein, training, lora, image-editing, before-after-pairs, 9b

    Use cases:
    - Train a retoucher's own skin clean-up from sixty approved portraits
    - Learn to turn raw clay renders into a studio's painted miniature look
    - Build an edit that adds period-correct window frames to facade photos
    - Teach jewellery reflections to be tamed the way the house does it
    - Learn faded-fresco reconstruction from a conservator's matched photographs
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-klein-9b-base-trainer/edit"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
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
