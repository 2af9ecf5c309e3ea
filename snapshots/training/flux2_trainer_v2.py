class Flux2TrainerV2(FalNode):
    """
    Train a FLUX.2 [dev] text-to-image LoRA with version 2 of fal's trainer; it takes the same zip, captions and steps as the first, so a dataset can be rerun unchanged.
    flux-2, training, lora, fine-tuning, text-to-image, trainer-v2

    Use cases:
    - Retrain last year's mascot LoRA on the newer trainer and compare
    - Learn a lamp maker's brass finish from showroom photographs
    - Teach a stop-motion fox puppet's look from turntable stills
    - Train on a beach town's 1950s postcards for a festival poster
    - Capture the costume line of a steampunk live-action group
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-trainer-v2"
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
