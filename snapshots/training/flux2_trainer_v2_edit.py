class Flux2TrainerV2Edit(FalNode):
    """
    Train an image-editing LoRA for FLUX.2 [dev] with the second-version trainer, from start and end pictures in a zip; default caption, learning rate and steps are yours to set.
    flux-2, training, lora, image-editing, before-after-pairs, trainer-v2

    Use cases:
    - Teach a virtual hem-shortening edit from a tailor's fitting photos
    - Train lawn repair on fifty bald-patch and green pairs
    - Learn to swap daylight for blue hour the way one architect's visualiser does
    - Repeat a candle brand's label-embossing step across its range
    - Build an edit that lifts graffiti from brick using a council's cleaning records
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-trainer-v2/edit"
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
