class Flux2TrainerV2(FalNode):
    """
    Train a text-to-image LoRA for FLUX.2 [dev] with the second version of fal's trainer.
    flux-2, flux-2-dev, training, lora, fine-tuning, trainer-v2

    Takes the same zip, captions and steps as the first, so that a set can be trained again unchanged; billed at another rate.

    Use cases:
    - Train a company mascot for new pictures
    - Learn a lamp maker's products from showroom photos
    - Repeat an older FLUX.2 training on the V2 trainer
    - Teach FLUX.2 [dev] a sign painter's lettering from forty single photos
    - Train 5,000 steps on a large style set with V2
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-trainer-v2"
    title: ClassVar[str] = "FLUX.2 [dev] Trainer V2"
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
