class Flux2TrainerV2Edit(FalNode):
    """
    Train an editing LoRA for FLUX.2 [dev] with the second version of fal's trainer.
    flux-2, flux-2-dev, training, lora, image-editing, before-after-pairs, trainer-v2

    Takes before-and-after pairs, if wanted with up to four reference pictures; same fields as the first version.

    Use cases:
    - Teach day-to-dusk conversion for real estate photos
    - Train graffiti removal from before-and-after photos
    - Repeat an older edit training on the V2 trainer
    - Learn a fitting edit from pairs with garment references on V2
    - Teach FLUX.2 [dev] one kind of retouching from pairs
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-trainer-v2/edit"
    title: ClassVar[str] = "FLUX.2 [dev] Edit Trainer V2"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data", "default_caption", "steps", "learning_rate")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("diffusers_lora_file",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip of image pairs named ROOT_start and ROOT_end, further references as ROOT_start2 to ROOT_start4; ROOT.txt may hold the edit instruction.",
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
