class Flux2Klein4BBaseTrainerEdit(FalNode):
    """
    Train an editing LoRA on FLUX.2 [klein] 4B Base from before-and-after pairs named ROOT_start and ROOT_end; choose it when a small model should repeat one kind of edit.
    flux-2-klein, training, lora, image-editing, before-after-pairs, 4b

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Teach the removal of price stickers from book covers with twenty pairs
    - Train a sketch-to-ink step from a cartoonist's own pencils and finals
    - Make an edit that dries wet pavements in driveway photos
    - Learn a uniform grey studio backdrop from a hat shop's retouched pairs
    - Repeat a map studio's contour-shading treatment on new drawings
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-klein-4b-base-trainer/edit"
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
